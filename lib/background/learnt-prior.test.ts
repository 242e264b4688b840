import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  answeredWaits,
  ME,
  MONDAY,
  mail,
  SETTINGS,
  workingDay,
} from '../../tests/support/waited-mail';
import { DAY, HOUR, type Instant } from '../domain/instant';
import type { MessageSighting } from '../domain/sighting';
import { RadiostilteDatabase } from '../store/database';
import { priorIn, reckonedPrior } from '../store/prior-in';
import { sawAccount } from './accounts';
import { finishFirstRun } from './decisions';
import { ingest } from './ingest';
import { learnPrior, learnPriorDaily } from './learnt-prior';
import { refoldAll } from './refold-all';

const ANNA = 'anna@kellerbau.example';
const NOW = workingDay(20);
const SLOW_PEOPLE = Array.from({ length: 6 }, (_, index) => `client-${index}@example.org`);
const HISTORY = [
  ...SLOW_PEOPLE.flatMap((one) => answeredWaits(one, 6, 4)),
  ...answeredWaits(ANNA, 3, 1),
];
const OPEN = mail('open', MONDAY, ME, ANNA);

let db: RadiostilteDatabase;
let runs = 0;
beforeEach(async () => {
  runs += 1;
  db = new RadiostilteDatabase(`prior-${runs}`);
  await sawAccount(context(MONDAY), { address: ME, provider: 'gmail', home: '', ownAddresses: [] });
  await finishFirstRun(context(MONDAY - DAY), []);
});
afterEach(() => db.delete());

const context = (now: Instant) => ({ db, settings: SETTINGS, now });
const saw = (sightings: readonly MessageSighting[]) =>
  ingest(context(NOW), ME, { sightings, named: [] });
const learnt = async () => (await reckonedPrior(db))?.learnt ?? null;
const due = async () => (await db.threads.get(OPEN.thread))?.due?.[0] ?? 0;
const derived = async () => [
  await db.threads.toArray(),
  await db.correspondents.toArray(),
  await learnt(),
];

it('counts a working day as long as the user’s', async () => {
  expect((await priorIn(db, SETTINGS.workingHours)).hoursPerDay).toBe(8);
});

it('is what is shipped until the user’s own mail tells enough', async () => {
  await saw([...answeredWaits(ANNA, 12, 4), OPEN]);
  await learnPriorDaily(context(NOW + DAY));
  expect(await learnt()).toBeNull();
});

it('is learnt once a day, and moves the plans that hang on it', async () => {
  await saw([...HISTORY, OPEN]);
  const before = await due();
  await learnPriorDaily(context(MONDAY - DAY + HOUR));
  expect(await learnt()).toBeNull();
  await learnPriorDaily(context(NOW));
  expect((await learnt())?.mean).toBeGreaterThan(1);
  expect(await due()).toBeGreaterThan(before);
  expect((await reckonedPrior(db))?.isPlanned).toBe(true);
});

it('leaves the same state whenever it was learnt on the way', async () => {
  const all = [OPEN, ...HISTORY];
  for (let start = 0; start < all.length; start += 13) {
    await saw(all.slice(start, start + 13));
    await learnPrior(db, SETTINGS, NOW);
  }
  await learnPrior(db, SETTINGS, NOW);
  const bitByBit = await derived();
  await Promise.all([db.sightings.clear(), db.threads.clear(), db.correspondents.clear()]);
  await saw([...HISTORY.toReversed(), OPEN]);
  await learnPrior(db, SETTINGS, NOW);
  expect(await derived()).toEqual(bitByBit);
  await refoldAll(db, SETTINGS, NOW);
  expect(await derived()).toEqual(bitByBit);
}, 30_000);

it('carries a change through that a worker did not live to', async () => {
  await saw([...HISTORY, OPEN]);
  const before = await db.threads.toArray();
  await learnPrior(db, SETTINGS, NOW);
  const expected = await db.threads.toArray();
  expect(expected).not.toEqual(before);
  const known = await reckonedPrior(db);
  if (!known) throw new Error('nothing was learnt');
  await db.meta.put({ key: 'prior', value: { ...known, isPlanned: false } });
  await db.threads.bulkPut(before);
  await learnPriorDaily(context(NOW + HOUR));
  expect(await db.threads.toArray()).toEqual(expected);
});

it('reads nobody who was never waited for', async () => {
  await saw([mail('hello', MONDAY, 'news@example.org', ME), ...answeredWaits(ANNA, 1, 1)]);
  expect(await db.correspondents.orderBy('waitedAt').primaryKeys()).toEqual([ANNA]);
});
