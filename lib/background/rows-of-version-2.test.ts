import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DAY } from '../domain/instant';
import { clockOf } from '../settings/clock-of';
import { defaultSettings } from '../settings/settings';
import { readClient } from '../store/client-views';
import { RadiostilteDatabase } from '../store/database';
import { readDueThreads } from '../store/due-threads';
import { readShelves } from '../store/shelves';
import { foldThreads } from './fold-threads';
import { refoldWanted } from './refold-all';

const ME = 'nora@studio-lind.example';
const ANNA = 'anna@kellerbau.example';
const MONDAY = Date.UTC(2026, 6, 20, 10);
const NOW = MONDAY + 9 * DAY;
const MANY = 3;
const settings = defaultSettings('UTC');
const hours = clockOf(settings);

/** A thread as version 2 stored it. */
function oldThread(number: number) {
  return {
    key: `${ME} t${number}`,
    account: ME,
    threadId: `t${number}`,
    subject: 'Offer',
    participants: [{ address: ANNA, name: 'Anna Keller', heardAt: null, writtenTo: true }],
    addresses: [ANNA],
    client: ANNA,
    silence: {
      turn: 'theirs',
      since: MONDAY,
      nudgedAt: [],
      heldAt: null,
      awayAt: null,
      backOn: null,
      bounced: false,
      stepsSent: [],
      lastVerdict: 'request',
    },
    newestAt: MONDAY,
    newestName: 'm1',
    newestShown: true,
    wholeAt: MONDAY + DAY,
    phase: 'general',
    language: 'en',
    plan: {
      step: 'reminder',
      due: MONDAY + 4 * DAY,
      rest: { status: 'calm', reason: { code: 'waiting', values: { since: MONDAY } } },
      offer: 'quiet',
      firmAt: MONDAY + 14 * DAY,
    },
    due: MONDAY + 4 * DAY,
  };
}

function oldSighting(number: number) {
  const thread = `${ME} t${number}`;
  return {
    key: `sighting ${number}`,
    thread,
    firstSeen: MONDAY + DAY,
    lastSeen: MONDAY + DAY,
    sighting: {
      kind: 'message',
      thread,
      messageId: 'm1',
      sentAt: { from: MONDAY, until: MONDAY + 1 },
      direction: null,
      from: { address: ME, name: 'Nora' },
      to: [{ address: ANNA, name: 'Anna Keller' }],
      alongside: [],
      writtenTo: [],
      subject: 'Offer',
      source: 'thread',
      verdict: { kind: 'request', signs: [], extent: 'whole', version: 1, language: 'en' },
    },
  };
}

async function writeVersion2(name: string): Promise<void> {
  const old = new Dexie(name);
  old.version(2).stores({
    sightings: 'key, thread',
    decisions: 'key',
    accounts: 'address',
    coverage: 'key',
    threads: 'key, account, due, *addresses',
    correspondents: 'address, threadsWrittenTo',
    commands: 'id, thread',
    meta: 'key',
    names: 'key, *addresses',
  });
  const numbers = Array.from({ length: MANY }, (_, number) => number);
  await old.table('threads').bulkPut(numbers.map(oldThread));
  await old.table('sightings').bulkPut(numbers.map(oldSighting));
  await old.table('correspondents').put({
    address: ANNA,
    name: 'Anna Keller',
    relation: null,
    heardAt: null,
    threadsWrittenTo: MANY,
  });
  await old.table('decisions').put({
    key: 'all first-run ',
    about: 'all',
    subject: '',
    field: 'first-run',
    value: MONDAY - DAY,
    stamp: { counter: 1, device: 'd' },
  });
  await old.table('accounts').put({
    address: ME,
    provider: 'gmail',
    home: '',
    ownAddresses: [],
    clocks: [],
    undatedIn: [],
    selectors: [],
    selectorsAt: 0,
  });
  await old.table('meta').put({ key: 'folded-by', value: 3 });
  old.close();
}

describe('a database of version 2, opened by today’s code', () => {
  let db: RadiostilteDatabase;
  let runs = 0;
  beforeEach(async () => {
    fakeBrowser.reset();
    runs += 1;
    await writeVersion2(`old-${runs}`);
    db = new RadiostilteDatabase(`old-${runs}`);
  });
  afterEach(() => db.delete());

  it('offers nothing, and shows everything, before what is derived was made anew', async () => {
    const due = await readDueThreads(db, NOW, hours);
    expect(due).toEqual({ counted: [], stale: [], unconfirmed: [], unreadIn: new Set() });
    expect(await readShelves(db, NOW, hours)).toMatchObject({ promised: [], gone: [] });
    const anna = await readClient(db, ANNA, 5, { hours, now: NOW });
    expect(anna).toMatchObject({ agreedDays: null, away: [], threadCount: MANY });
  });

  it('takes in a thread among others that were not made anew yet', async () => {
    await db.transaction('rw', db.tables, async () => {
      await foldThreads(db, [`${ME} t1`], settings, NOW);
    });
    expect((await db.threads.get(`${ME} t1`))?.plan.offers).toHaveLength(1);
  });

  it('is made anew whole when the worker starts', async () => {
    await refoldWanted(db, NOW);
    const due = await readDueThreads(db, NOW, hours);
    expect([...due.counted, ...due.stale, ...due.unconfirmed]).toHaveLength(MANY);
  });
});
