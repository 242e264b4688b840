import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { lockFaults } from './lock-faults';

const LOCK = path.resolve(import.meta.dirname, '../../package-lock.json');

it('every package is held by a checksum, and none but a known one runs at its installation', () => {
  expect(lockFaults(JSON.parse(readFileSync(LOCK, 'utf8')))).toEqual([]);
});

it('finds one that is not', () => {
  const packages = {
    '': {},
    'node_modules/bare': { version: '1.0.0' },
    'node_modules/git': { integrity: 'sha512-x', resolved: 'git+ssh://elsewhere.example/x' },
    'node_modules/script': { integrity: 'sha512-x', hasInstallScript: true },
  };
  expect(lockFaults({ packages })).toHaveLength(3);
});
