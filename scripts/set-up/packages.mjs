import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Which lock npm ci was last run for. */
const STAMP = 'node_modules/.set-up';

/**
 * Installs the packages of the lock where they are not, and lets WXT write the types and the
 * tsconfig that every other tool extends.
 * @returns {Promise<string | null>} why it did not work, as a sentence
 */
export async function ensurePackages({ root, say, run }) {
  if (!hasPackages(root)) {
    say('Installing the packages of package-lock.json into node_modules (npm ci, about 530 MB) …');
    if (!(await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], { cwd: root }))) {
      return 'npm ci failed: its last lines above say why. Nothing can run without its packages.';
    }
    writeFileSync(path.join(root, STAMP), hashOfLock(root));
  }
  if (!existsSync(path.join(root, '.wxt/tsconfig.json'))) {
    const wxt = path.join(root, 'node_modules/wxt/bin/wxt.mjs');
    if (!(await run(process.execPath, [wxt, 'prepare'], { cwd: root }))) {
      return 'wxt prepare failed: its last lines above say why.';
    }
  }
  return null;
}

/** By our own note after the last npm ci; where somebody else installed, by npm's. */
function hasPackages(root) {
  if (readOrEmpty(path.join(root, STAMP)) === hashOfLock(root)) return true;
  return isInstalled(
    readPackages(root, 'package-lock.json'),
    readPackages(root, 'node_modules/.package-lock.json'),
  );
}

function hashOfLock(root) {
  return createHash('sha256')
    .update(readOrEmpty(path.join(root, 'package-lock.json')))
    .digest('hex');
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

function readPackages(root, file) {
  const text = readOrEmpty(path.join(root, file));
  return text === '' ? null : (JSON.parse(text).packages ?? null);
}

function readOrEmpty(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
