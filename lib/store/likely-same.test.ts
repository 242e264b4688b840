import 'fake-indexeddb/auto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { plainName } from '../domain/known-names';
import { RadiostilteDatabase } from './database';
import { likelySame } from './likely-same';

const db = new RadiostilteDatabase('likely-same');
const WORK = 'anna@kellerbau.example';

const person = (address: string, name: string, threadsWrittenTo: number) => ({
  address,
  name,
  ...(name === '' ? {} : { called: plainName(name) }),
  relation: null,
  agreedDays: null,
  country: null,
  away: [],
  successor: null,
  spells: [],
  heardAt: null,
  threadsWrittenTo,
});

beforeAll(async () => {
  await db.correspondents.bulkAdd([
    { ...person(WORK, 'Anna Keller', 1), successor: 'zoe@elsewhere.example' },
    person('tom@visser.example', 'Tom Visser', 9),
    person('ben@kellerbau.example', '', 2),
    person('cas@kellerbau.example', 'Cas', 3),
    person('zoe@elsewhere.example', 'Zoé', 1),
    person('anna.k@gmail.com', 'ANNA  Keller', 1),
    person('name:nora@studio.example anna keller', 'Anna Keller', 0),
  ]);
});
afterAll(() => db.delete());

const found = async (wanted: string) =>
  (await likelySame(db, WORK, wanted)).map(({ address }) => address);

it('puts the same name first, then who took over, then colleagues, then who is written to most', async () => {
  expect(await found('')).toEqual([
    'anna.k@gmail.com',
    'name:nora@studio.example anna keller',
    'zoe@elsewhere.example',
    'cas@kellerbau.example',
    'ben@kellerbau.example',
    'tom@visser.example',
  ]);
});

it('finds by a part of a name or an address, and nobody for somebody unknown', async () => {
  expect(await found('visser')).toEqual(['tom@visser.example']);
  expect(await found('ZOE')).toEqual(['zoe@elsewhere.example']);
  expect(await likelySame(db, 'nobody@x.example', '')).toEqual([]);
});
