import { generateKeyPairSync } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { dateExtension } from '../../support/dated-extension';
import { NOW } from '../../support/pages/made-up-rows';
import { BUILT } from '../subjects/make-subjects';

/**
 * A copy of the built extension that lives on the day of the stored rows, and has the same id
 * wherever it lies, so that profiles that were filled before belong to it.
 */
export async function keyedExtension(cache: string, dir: string): Promise<string> {
  await rm(dir, { recursive: true, force: true });
  await dateExtension(BUILT, dir, NOW - Date.now());
  const file = path.join(dir, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...manifest, key: await keyIn(cache) }));
  return dir;
}

/** Made once; nobody signs anything with it. */
async function keyIn(cache: string): Promise<string> {
  const file = path.join(cache, 'extension-key.txt');
  if (existsSync(file)) return readFile(file, 'utf8');
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
  await mkdir(cache, { recursive: true });
  await writeFile(file, key);
  return key;
}
