import { expect, it } from 'vitest';
import { ownAddressesOf } from './own-addresses';

it('knows my addresses with a tag or other dots, but for what I said is not mine (S3-03)', () => {
  const own = ownAddressesOf(
    ['nora@studio-lind.example', 'nora.lind@gmail.com', 'nora@client.example'],
    new Set(['nora+team@studio-lind.example', 'nora@client.example']),
  );
  expect(own.has('nora@studio-lind.example')).toBe(true);
  expect(own.has('nora+web@studio-lind.example')).toBe(true);
  expect(own.has('noralind+web@googlemail.com')).toBe(true);
  expect(own.has('nora+team@studio-lind.example')).toBe(false);
  expect(own.has('nora@client.example')).toBe(false);
  expect(own.has('anna@studio-lind.example')).toBe(false);
});
