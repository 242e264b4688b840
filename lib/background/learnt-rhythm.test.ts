import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  answeredWaits,
  leftWaits,
  ME,
  MONDAY,
  mail,
  SETTINGS,
  workingDay,
} from '../../tests/support/waited-mail';
import { DAY, type Instant } from '../domain/instant';
import type { MessageSighting } from '../domain/sighting';
import { workingDaysBetween } from '../domain/working-time';
import type { Settings } from '../settings/settings';
import { RadiostilteDatabase } from '../store/database';
import { sawAccount } from './accounts';
import type { Context } from './context';
import { finishFirstRun, sawDecision } from './decisions';
import { ingest } from './ingest';
import { threadStanding } from './thread-standing';

const ANNA = 'anna@kellerbau.example';
const TOM = 'tom@elsewhere.example';
const NOW = workingDay(20);

let db: RadiostilteDatabase;
let runs = 0;
beforeEach(async () => {
  runs += 1;
  db = new RadiostilteDatabase(`rhythm-${runs}`);
  await sawAccount(context(MONDAY), { address: ME, provider: 'gmail', home: '', ownAddresses: [] });
  await finishFirstRun(context(MONDAY - DAY), []);
});
afterEach(() => db.delete());

const context = (now: Instant, settings = SETTINGS): Context => ({ db, settings, now });

async function saw(sightings: readonly MessageSighting[], settings?: Settings): Promise<void> {
  await ingest(context(NOW, settings), ME, { sightings, named: [] });
}

const asked = (client: string): MessageSighting => mail('open', MONDAY, ME, client);

/** Working days after which a reminder is offered in the thread that waits. */
async function quietDays(): Promise<number> {
  const row = await db.threads.get(`${ME} open`);
  return workingDaysBetween(MONDAY, row?.due?.[0] ?? 0, SETTINGS.workingHours);
}

async function chanceAfter(days: number): Promise<number> {
  const standing = await threadStanding(context(workingDay(days)), `${ME} open`);
  return standing?.chance ?? Number.NaN;
}

function withQuiet(quiet: number): Settings {
  const general = { ...SETTINGS.limits.general, quiet };
  return { ...SETTINGS, limits: { ...SETTINGS.limits, general } };
}

const FAST = answeredWaits(ANNA, 12, 0.1);
const SLOW = answeredWaits(ANNA, 12, 6);

describe('the limits of a client', () => {
  it.each<[string, readonly MessageSighting[], number]>([
    ['nobody knows them', [], 4],
    ['they answered twice', answeredWaits(ANNA, 2, 6), 4],
    ['they answer within the hour', FAST, 2],
    ['they take their time', SLOW, 10],
  ])('are learnt: %s', async (_, history, days) => {
    await saw([...history, asked(ANNA)]);
    expect(await quietDays()).toBe(days);
  });

  it('move when their history becomes known later', async () => {
    await saw([asked(ANNA)]);
    expect(await quietDays()).toBe(4);
    await saw(SLOW);
    expect(await quietDays()).toBe(10);
  });

  it.each([
    ['fast', FAST],
    ['slow', SLOW],
  ])('are what the user set, for the %s', async (_, history) => {
    await saw([...history, asked(ANNA)], withQuiet(6));
    expect(await quietDays()).toBe(6);
  });

  it.each([
    ['fast', FAST],
    ['slow', SLOW],
  ])('are what was agreed, whatever was set, for the %s', async (_, history) => {
    const about = { about: 'person', subject: ANNA, field: 'agreed-days', value: 3 } as const;
    await saw([...history, asked(ANNA)], withQuiet(6));
    await sawDecision(context(NOW, withQuiet(6)), about);
    expect(await quietDays()).toBe(3);
  });

  it('do not grow with days on which they were away', async () => {
    await saw([...answeredWaits(ANNA, 3, 9), asked(ANNA)]);
    const before = await db.correspondents.get(ANNA);
    expect(before?.spells.map(({ hours }) => hours)).toEqual([72, 72, 72]);
    const day = (count: number) => new Date(workingDay(count)).toISOString().slice(0, 10);
    const away = [-30, -42, -54].map((start) => ({ from: day(start + 1), until: day(start + 8) }));
    await sawDecision(context(NOW), {
      about: 'person',
      subject: ANNA,
      field: 'away',
      value: away,
    });
    const after = await db.correspondents.get(ANNA);
    expect(after?.spells.map(({ hours }) => hours)).toEqual([8, 8, 8]);
    expect(await quietDays()).toBeLessThan(10);
  });
});

describe('what is usual with a client', () => {
  it('is told once three answers were seen, and only while they are waited for (S0-06, S4-08)', async () => {
    await saw([...FAST, asked(ANNA), mail('other', MONDAY, ME, TOM)]);
    const standing = (thread: string) => threadStanding(context(NOW), `${ME} ${thread}`);
    expect((await standing('open'))?.usual).toEqual({ days: 1, answers: 12 });
    expect((await standing('other'))?.usual).toBeNull();
    expect(await standing(`${ANNA}-0`)).toMatchObject({ usual: null, chance: null, band: null });
  });
});

describe('the chance of an answer', () => {
  it('falls with the silence (S0-06, S2-16)', async () => {
    await saw([asked(ANNA)]);
    const chances = [await chanceAfter(0), await chanceAfter(2), await chanceAfter(15)];
    expect(chances[0]).toBeGreaterThan(0.8);
    expect(chances).toEqual(chances.toSorted((a, b) => b - a));
    expect(chances[2]).toBeLessThan(0.25);
  });

  it('is lower with somebody who never answers, and higher with somebody slow', async () => {
    await saw([asked(ANNA)]);
    const unknown = await chanceAfter(3);
    await saw(leftWaits(ANNA, 8));
    const never = await chanceAfter(3);
    expect(never).toBeLessThan(unknown * 0.8);
    await saw(SLOW);
    expect(await chanceAfter(3)).toBeGreaterThan(never);
  });

  it('stays that of their rhythm where a reply time was agreed', async () => {
    await saw([...SLOW, asked(ANNA)]);
    const before = await chanceAfter(3);
    const about = { about: 'person', subject: ANNA, field: 'agreed-days', value: 1 } as const;
    await sawDecision(context(NOW), about);
    expect(await chanceAfter(3)).toBe(before);
  });
});

describe('a wait that lasts', () => {
  it('counts up to where they were last heard from, and not beyond', async () => {
    await saw([asked(ANNA)]);
    expect((await db.correspondents.get(ANNA))?.spells).toEqual([]);
    await saw([mail('new-job', workingDay(2), ANNA, ME)]);
    const spell = { sentAt: MONDAY, hours: 16, answered: false };
    expect((await db.correspondents.get(ANNA))?.spells).toEqual([spell]);
  });

  it('is no evidence against itself', async () => {
    await saw([...FAST, asked(ANNA)]);
    const before = await chanceAfter(3);
    await saw([mail('new-job', workingDay(2), ANNA, ME)]);
    expect(await chanceAfter(3)).toBe(before);
  });
});

it('comes to the same limits in whatever order mail is seen', async () => {
  const all = [
    ...answeredWaits(ANNA, 4, 3),
    ...leftWaits(ANNA, 1),
    ...answeredWaits(TOM, 3, 0.2),
    asked(ANNA),
    mail('new-job', workingDay(2), ANNA, ME),
    mail('other', workingDay(1), ME, TOM),
  ];
  const state = async () => [await db.threads.toArray(), await db.correspondents.toArray()];
  await saw(all);
  const expected = await state();
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(all, { minLength: all.length }), async (order) => {
      await Promise.all([db.sightings.clear(), db.threads.clear(), db.correspondents.clear()]);
      for (const sighting of order) await saw([sighting]);
      expect(await state()).toEqual(expected);
    }),
    { numRuns: 15 },
  );
}, 30_000);
