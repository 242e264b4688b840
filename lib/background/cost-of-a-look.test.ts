/** What is done at every look and opening costs what it is about, however much is stored (adr 23). */
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { rowsRead } from '../../tests/support/count-rows';
import { threadKey } from '../domain/addressing';
import { DAY, HOUR } from '../domain/instant';
import { defaultSettings } from '../settings/settings';
import { RadiostilteDatabase } from '../store/database';
import { readStored } from '../store/popup-view';
import type { ThreadRow } from '../store/rows';
import { tellsOf } from '../store/tells';
import type { ThreadReading } from '../webmail/port';
import { badgeText } from './badge';
import { finishFirstRun } from './decisions';
import { timingContextOf } from './guard/timing-context';
import { sawThread } from './looks';
import { placeOfThread } from './proposals/text-place';
import { forgetOldDaily } from './retention/forget-old';

const ME = 'nora@studio-lind.example';
const ANNA = { address: 'anna@kellerbau.example', name: 'Anna Keller' };
/** A Monday, 10:00 UTC. */
const NOW = Date.UTC(2026, 5, 1, 10);
const settings = defaultSettings('UTC');

type Said = readonly [daysAgo: number, byMe: boolean, text: string];

function reading(threadId: string, ...said: readonly Said[]): ThreadReading {
  const messages = said.map(([daysAgo, byMe, text]) => {
    const at = NOW - daysAgo * DAY;
    const me = { address: ME, name: 'Nora Lind' };
    return {
      messageId: `${threadId}-${at}`,
      sentAt: { from: at, until: at + 1 },
      from: byMe ? me : ANNA,
      to: [byMe ? ANNA : me],
      text,
      textCut: false,
      quotes: false,
      attachments: [],
      isSent: true,
    };
  });
  const look = { clock: 'real', whole: true, hiddenAfter: null } as const;
  return { account: ME, threadId, subject: 'Offer', messages, ...look };
}

const ASKED: Said = [30, true, 'Could you send me the files?'];

/** Anna is waited for in one thread, and was written with in so many others before. */
async function store(others: number): Promise<RadiostilteDatabase> {
  const db = new RadiostilteDatabase(`cost-${others}-${crypto.randomUUID()}`);
  const context = { db, settings, now: NOW - HOUR };
  await finishFirstRun({ ...context, now: NOW - 300 * DAY }, []);
  await sawThread(context, 'gmail', reading('due', ASKED));
  await sawThread(context, 'gmail', reading('done', ASKED, [29, false, 'Here they are.']));
  await sawThread(context, 'gmail', reading('old', [900, true, 'Could you send me the files?']));
  for (const id of ['done', 'old']) await multiply(db, id, others);
  await db.correspondents.update(ANNA.address, { threadCount: 3 + 2 * others });
  return db;
}

/** The same thread again and again, each an hour older. */
async function multiply(db: RadiostilteDatabase, threadId: string, times: number): Promise<void> {
  const row = await db.threads.get(threadKey(ME, threadId));
  if (!row) throw new Error(`${threadId} is not stored`);
  const copies = Array.from({ length: times }, (_, index): ThreadRow => {
    const earlier = (index + 1) * HOUR;
    const copy = {
      ...row,
      key: `${row.key}-${index}`,
      threadId: `${threadId}-${index}`,
      newestAt: (row.newestAt ?? 0) - earlier,
      participants: row.participants.map((one) => ({
        ...one,
        heardAt: one.heardAt === null ? null : one.heardAt - earlier,
      })),
      spells: row.spells.map((spell) => ({ ...spell, sentAt: spell.sentAt - earlier })),
    };
    return { ...copy, tells: tellsOf(copy) };
  });
  await db.threads.bulkAdd(copies);
}

const FEW = 120;
const MANY = 360;

async function costs(work: (db: RadiostilteDatabase) => Promise<unknown>): Promise<number[]> {
  const found: number[] = [];
  for (const others of [FEW, MANY]) {
    const db = await store(others);
    found.push(await rowsRead(db, () => work(db)));
    await db.delete();
  }
  return found;
}

const at = (db: RadiostilteDatabase, now = NOW) => ({ db, settings, now });

describe('however many threads there are with a client, the same is read', {
  timeout: 30_000,
}, () => {
  it.each([
    ['a thread that is looked at again', reading('done', ASKED, [29, false, 'Here they are.'])],
    ['an answer that came', reading('due', ASKED, [1, false, 'Here they are.'])],
    ['a reminder that was sent', reading('due', ASKED, [1, true, 'Could you have a look?'])],
    ['a new thread', reading('new', [1, true, 'Could you send me the files?'])],
  ])('for %s', async (_, look) => {
    const [few, many] = await costs((db) => sawThread(at(db), 'gmail', look));
    expect(few).toBeGreaterThan(0);
    expect(many).toBe(few);
  });

  it('for the popup, the badge and the guard', async () => {
    const [few, many] = await costs(async (db) => {
      await db.transaction('r', db.tables, async () => readStored(db, settings, NOW, 25));
      await badgeText(db, settings, NOW);
      const row = await db.threads.get(threadKey(ME, 'due'));
      const client = await db.correspondents.get(ANNA.address);
      if (!row || !client) throw new Error('Anna is not waited for');
      await timingContextOf(at(db), await placeOfThread(db, row), client, false);
    });
    expect(many).toBe(few);
  });

  it('where nothing is old enough to be forgotten', async () => {
    const kept = { ...settings, retention: { months: 36 as const } };
    const [few, many] = await costs((db) => forgetOldDaily({ ...at(db), settings: kept }));
    expect(many).toBe(few);
  });
});

it('of all that is due each row is read once, and only the beginning of a list is more than counted', async () => {
  const [few, many] = await Promise.all(
    [FEW, MANY].map(async (others) => {
      const db = await store(0);
      await multiply(db, 'due', others);
      const popup = () =>
        db.transaction('r', db.tables, async () => readStored(db, settings, NOW, 25));
      const rows = await rowsRead(db, popup);
      const { due, stale, unconfirmed, beyond } = await popup();
      const shown = [...due, ...stale, ...unconfirmed];
      const counted = [beyond.due, ...Object.values(beyond.stale), beyond.unconfirmed];
      await db.delete();
      return { rows, shown: shown.length, beyond: counted.reduce((sum, more) => sum + more, 0) };
    }),
  );
  expect(many).toMatchObject({ shown: 25, beyond: MANY + 1 - 25 });
  expect((many?.rows ?? 0) - (few?.rows ?? 0)).toBe(MANY - FEW);
}, 30_000);
