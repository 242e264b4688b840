import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ensurePackages, isInstalled } from './packages.mjs';

const lock = {
  '': { version: '0.1.0' },
  'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/a-win32': { version: '1.0.0', integrity: 'sha512-w', optional: true },
};

describe('isInstalled', () => {
  test('is true with every package of the lock but those of other platforms', () => {
    expect(isInstalled(lock, { 'node_modules/a': lock['node_modules/a'] })).toBe(true);
  });

  test.each([
    ['nothing is installed', null],
    ['a package is missing', {}],
    ['a package is older', { 'node_modules/a': { version: '0.9.0', integrity: 'sha512-a' } }],
    [
      'a package is another build',
      { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-b' } },
    ],
  ])('is false when %s', (_case, installed) => {
    expect(isInstalled(lock, installed)).toBe(false);
  });
});

describe('ensurePackages', () => {
  /** A checkout with a lock, in which npm makes node_modules and WXT its tsconfig, or fails. */
  function checkout({ works }) {
    const root = mkdtempSync(path.join(tmpdir(), 'set-up-'));
    onTestFinished(() => rmSync(root, { recursive: true }));
    writeFileSync(path.join(root, 'package-lock.json'), JSON.stringify({ packages: lock }));
    const ran = [];
    const run = async (_program, args) => {
      ran.push(args.at(-1) === 'prepare' ? 'wxt prepare' : `npm ${args[0]}`);
      if (!works) return false;
      mkdirSync(path.join(root, 'node_modules'), { recursive: true });
      if (args.at(-1) === 'prepare') {
        mkdirSync(path.join(root, '.wxt'));
        writeFileSync(path.join(root, '.wxt/tsconfig.json'), '{}');
      }
      return true;
    };
    return { root, ran, run, say: () => {} };
  }

  test('installs once, and again after the lock changed', async () => {
    const here = checkout({ works: true });
    expect(await ensurePackages(here)).toBeNull();
    expect(await ensurePackages(here)).toBeNull();
    expect(here.ran).toEqual(['npm ci', 'wxt prepare']);
    writeFileSync(path.join(here.root, 'package-lock.json'), '{}');
    expect(await ensurePackages(here)).toBeNull();
    expect(here.ran).toEqual(['npm ci', 'wxt prepare', 'npm ci']);
  });

  test('says that npm failed', async () => {
    expect(await ensurePackages(checkout({ works: false }))).toContain('npm ci failed');
  });
});
