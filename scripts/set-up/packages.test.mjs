import { describe, expect, test } from 'vitest';
import { isInstalled } from './packages.mjs';

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
