import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Installs the packages of the lock where they are not, and lets WXT write the types and the
 * tsconfig that every other tool extends.
 * @returns {Promise<string | null>} why it did not work, as a sentence
 */
export async function ensurePackages({ root, say, run }) {
  if (
    !isInstalled(
      readLock(root, 'package-lock.json'),
      readLock(root, 'node_modules/.package-lock.json'),
    )
  ) {
    say('Installing the packages of package-lock.json into node_modules (npm ci, about 400 MB) …');
    const done = await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], {
      cwd: root,
    });
    if (!done)
      return 'npm ci failed: its last lines above say why. Nothing can run without its packages.';
  }
  if (!existsSync(path.join(root, '.wxt/tsconfig.json'))) {
    const wxt = path.join(root, 'node_modules/wxt/bin/wxt.mjs');
    if (!(await run(process.execPath, [wxt, 'prepare'], { cwd: root }))) {
      return 'wxt prepare failed: its last lines above say why.';
    }
  }
  return null;
}

/**
 * Whether what npm wrote down after its last complete install has every package of the lock in
 * the same build. Packages for other platforms are optional and stay away.
 * @param {Record<string, {version?: string, integrity?: string, optional?: boolean}> | null} lock
 * @param {Record<string, {version?: string, integrity?: string}> | null} installed
 */
export function isInstalled(lock, installed) {
  if (!lock || !installed) return false;
  return Object.entries(lock).every(([where, wanted]) => {
    if (where === '') return true;
    const found = installed[where];
    if (!found) return wanted.optional === true;
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
}

function readLock(root, file) {
  try {
    return JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}
