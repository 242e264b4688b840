import 'fake-indexeddb/auto';
import { afterAll, expect, it } from 'vitest';
import { RadiostilteDatabase } from './database';
import { keysUnder, rowsUnder } from './rows-under';

const db = new RadiostilteDatabase('rows-under');
afterAll(() => db.delete());

it('finds each row once, under however many of the keys it stands', async () => {
  const both = { key: 'name:a anna', addresses: ['anna@a.example', 'anna@b.example'] };
  const one = { key: 'name:a bo', addresses: ['bo@a.example'] };
  await db.names.bulkPut([both, one, { key: 'name:a cas', addresses: ['cas@a.example'] }]);
  const keys = ['anna@a.example', 'anna@b.example', 'bo@a.example', 'bo@a.example', 'nobody'];
  expect(await rowsUnder(db.names, 'addresses', keys)).toEqual([both, one]);
  expect(await keysUnder(db.names, 'addresses', keys)).toEqual([both.key, one.key]);
});
