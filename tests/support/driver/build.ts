import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../../..');
export const BUILT_EXTENSION = path.join(ROOT, '.output/chrome-mv3');

const MADE_FROM = [
  'entrypoints',
  'components',
  'lib',
  'assets',
  'wxt.config.ts',
  'package.json',
  'package-lock.json',
];

/**
 * Builds the extension where anything it is made from changed since the last build.
 * @returns whether there is a build now; where it fails, the builder's own words are on stderr
 */
export function ensureBuilt(): boolean {
  const manifest = path.join(BUILT_EXTENSION, 'manifest.json');
  const changed = Math.max(...MADE_FROM.map((part) => newestIn(path.join(ROOT, part))));
  if (existsSync(manifest) && statSync(manifest).mtimeMs > changed) return true;
  process.stderr.write('Building the extension …\n');
  const wxt = path.join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build'], { cwd: ROOT });
  if (status === 0) return true;
  process.stderr.write(stdout);
  process.stderr.write(stderr);
  return false;
}

/** Newest change in a file or a whole folder; a folder's own time tells of files that went away. */
function newestIn(place: string): number {
  if (!existsSync(place)) return 0;
  const stats = statSync(place);
  if (!stats.isDirectory()) return stats.mtimeMs;
  const inside = readdirSync(place).map((name) => newestIn(path.join(place, name)));
  return Math.max(stats.mtimeMs, ...inside);
}
