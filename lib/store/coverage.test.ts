import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { DAY } from '../domain/instant';
import { addCoverage, coverageOf, cutCoverage, dropCoverage, isReadInPart } from './coverage';
import { RadiostilteDatabase } from './database';

const ME = 'nora@studio-lind.example';
const part = (at: number) => ({ list: 'inbox', part: { at, of: 2 } }) as const;

let db: RadiostilteDatabase;
let runs = 0;
beforeEach(() => {
  runs += 1;
  db = new RadiostilteDatabase(`coverage-${runs}`);
});
afterEach(() => db.delete());

it('knows of a list in parts what was read in all of them', async () => {
  await addCoverage(db, ME, part(0), { from: 10, until: 40 });
  expect(await coverageOf(db, ME, 'inbox')).toEqual([]);
  await addCoverage(db, ME, part(1), { from: 20, until: 50 });
  expect(await coverageOf(db, ME, 'inbox')).toEqual([{ from: 20, until: 40 }]);
  expect(await coverageOf(db, ME, 'sent')).toEqual([]);
});

it('adds what was read of it as one, before the page showed parts or after', async () => {
  await addCoverage(db, ME, { list: 'inbox', part: null }, { from: 1, until: 5 });
  await addCoverage(db, ME, part(0), { from: 3, until: 9 });
  expect(await coverageOf(db, ME, 'inbox')).toEqual([{ from: 1, until: 5 }]);
});

it('tells when one part was left out, or not read for a day', async () => {
  expect(await isReadInPart(db, ME, 'inbox')).toBe(false);
  await addCoverage(db, ME, part(0), { from: 0, until: 2 * DAY });
  expect(await isReadInPart(db, ME, 'inbox')).toBe(true);
  await addCoverage(db, ME, part(1), { from: 0, until: DAY - 1 });
  expect(await isReadInPart(db, ME, 'inbox')).toBe(true);
  await addCoverage(db, ME, part(1), { from: 0, until: 2 * DAY });
  expect(await isReadInPart(db, ME, 'inbox')).toBe(false);
});

it('parts of another number say nothing of these, before or after', async () => {
  const third = (at: number) => ({ list: 'inbox', part: { at, of: 3 } }) as const;
  await addCoverage(db, ME, third(0), { from: 10, until: 100 });
  await addCoverage(db, ME, part(0), { from: 50, until: 200 });
  expect(await coverageOf(db, ME, 'inbox')).toEqual([]);
  await addCoverage(db, ME, part(1), { from: 50, until: 200 });
  expect(await coverageOf(db, ME, 'inbox')).toEqual([{ from: 50, until: 200 }]);
  expect(await isReadInPart(db, ME, 'inbox')).toBe(false);
  await addCoverage(db, ME, third(1), { from: 10, until: 3 * DAY });
  expect(await isReadInPart(db, ME, 'inbox')).toBe(true);
  await addCoverage(db, ME, { list: 'inbox', part: null }, { from: 10, until: 4 * DAY });
  expect(await isReadInPart(db, ME, 'inbox')).toBe(false);
});

it('forgets one mailbox alone', async () => {
  await addCoverage(db, ME, part(0), { from: 10, until: 40 });
  await addCoverage(db, `${ME}.org`, { list: 'inbox', part: null }, { from: 1, until: 5 });
  await dropCoverage(db, ME);
  expect(await db.coverage.toCollection().primaryKeys()).toEqual([`${ME}.org inbox`]);
});

it('cuts what was read of one mailbox, and keeps what came after', async () => {
  const where = { list: 'inbox', part: null } as const;
  await addCoverage(db, ME, where, { from: 10, until: 20 });
  await addCoverage(db, ME, where, { from: 30, until: 40 });
  await addCoverage(db, ME, { list: 'sent', part: null }, { from: 1, until: 35 });
  await addCoverage(db, `${ME}.org`, where, { from: 1, until: 5 });
  await cutCoverage(db, ME, 35);
  expect(await db.coverage.toArray()).toEqual([
    { key: `${ME} inbox`, spans: [{ from: 35, until: 40 }] },
    { key: `${ME}.org inbox`, spans: [{ from: 1, until: 5 }] },
  ]);
});
