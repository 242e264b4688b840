import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { licenceFaults, licencePage } from './licence-page';
import { shippedIn } from './shipped';

const ROOT = path.resolve(import.meta.dirname, '../..');
const shipped = shippedIn(ROOT);
const read = (name: string) => readFileSync(path.join(ROOT, name), 'utf8');

it('names every package that is shipped, with its licence, in NOTICE.md and in the extension', () => {
  expect(shipped.map(({ name }) => name)).toContain('webextension-polyfill');
  expect(licenceFaults(shipped, read('NOTICE.md'))).toEqual([]);
  expect(read('assets/public/licences.txt')).toBe(licencePage(shipped));
});

it('finds one that is named nowhere, and one whose licence nobody has looked at', () => {
  const other = { name: 'other', version: '1.0.0', licence: 'SSPL-1.0', text: '' };
  expect(licenceFaults([other], read('NOTICE.md'))).toHaveLength(2);
});
