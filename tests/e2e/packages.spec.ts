import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { unzip } from '../support/unzip';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** All that could go into the sources; the config chooses among it. */
const CANDIDATES = [
  'assets',
  'components',
  'entrypoints',
  'lib',
  'scripts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'wxt.config.ts',
  'README.md',
  'NOTICE.md',
  'LICENSE',
];

test('the packages for the stores are the same bytes when they are made again from their own sources', async ({
  browserName: _,
}, info) => {
  test.setTimeout(300_000);
  const [first, again] = [info.outputPath('first'), info.outputPath('a longer name/again')];
  for (const name of CANDIDATES) {
    await cp(path.join(ROOT, name), path.join(first, name), { recursive: true });
  }
  const made = await packagesMadeIn(first);
  expect([...made.keys()].map((name) => name.replace(/-\d+\.\d+\.\d+-/, ' '))).toEqual([
    'radiostilte chrome.zip',
    'radiostilte firefox.zip',
    'radiostilte sources.zip',
  ]);
  for (const [name, content] of unzip([...made.values()][2] ?? Buffer.alloc(0))) {
    const file = path.join(again, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  expect(sums(await packagesMadeIn(again))).toEqual(sums(made));
});

/** The packages by their names, as `npm run zip` makes them. */
async function packagesMadeIn(dir: string): Promise<ReadonlyMap<string, Buffer>> {
  await symlink(path.join(ROOT, 'node_modules'), path.join(dir, 'node_modules'));
  const wxt = path.join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  for (const browser of ['chrome', 'firefox']) {
    await promisify(execFile)(process.execPath, [wxt, 'zip', '-b', browser], { cwd: dir });
  }
  const output = path.join(dir, '.output');
  const names = (await readdir(output)).filter((name) => name.endsWith('.zip')).sort();
  const made = new Map<string, Buffer>();
  for (const name of names) made.set(name, await readFile(path.join(output, name)));
  return made;
}

function sums(packages: ReadonlyMap<string, Buffer>): Record<string, string> {
  const sum = (content: Buffer) => createHash('sha256').update(content).digest('hex');
  return Object.fromEntries([...packages].map(([name, content]) => [name, sum(content)]));
}
