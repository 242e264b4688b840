import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './build-script';
import { say } from './say';

const RIVALS = path.join(ROOT, 'tests/bench/rivals');
const STAMP = path.join(RIVALS, 'node_modules/.bench');

/** Installs what the extension is measured beside, where that is not there. Throws where that fails. */
export async function ensureRivals(): Promise<void> {
  const lock = readFileSync(path.join(RIVALS, 'package-lock.json'), 'utf8');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return;
  say('Installing InboxSDK and gmail-js for the bench (npm ci in tests/bench/rivals) …');
  const args = ['ci', '--prefix', RIVALS, '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status } = spawnSync('npm', args, { cwd: RIVALS, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('npm ci failed in tests/bench/rivals');
  writeFileSync(STAMP, lock);
}
