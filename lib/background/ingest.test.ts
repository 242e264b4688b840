import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NOTHING_CARRIED } from '../../tests/support/sightings';
import { DAY, HOUR, type Instant } from '../domain/instant';
import type { Sighting } from '../domain/sighting';
import { defaultSettings } from '../settings/settings';
import { addCoverage } from '../store/coverage';
import { RadiostilteDatabase } from '../store/database';
import { readDueThreads } from '../store/due-threads';
import type { ListReading, RowReading, ThreadReading } from '../webmail/port';
import { sawAccount } from './accounts';
import { badgeText } from './badge';
import { finishFirstRun, sawDecision } from './decisions';
import { ingest } from './ingest';
import { sawList, sawSend, sawThread } from './looks';
import { refoldWanted, wantRefold } from './refold-all';

const ME = 'nora@studio-lind.example';
const ANNA = { address: 'anna@kellerbau.example', name: 'Anna Keller' };
const SETTINGS = {
  ...defaultSettings('UTC'),
  workingHours: { days: [1, 2, 3, 4, 5], opens: 9 * 60, closes: 17 * 60, zone: 'UTC' },
};
/** A Monday, 10:00 UTC. */
const MONDAY = Date.UTC(2026, 5, 1, 10);

let db: RadiostilteDatabase;
let runs = 0;
beforeEach(() => {
  runs += 1;
  db = new RadiostilteDatabase(`test-${runs}`);
});
afterEach(() => db.delete());

const context = (now: Instant) => ({ db, settings: SETTINGS, now });

function row(threadId: string, at: Instant, more: Partial<RowReading> = {}): RowReading {
  return {
    threadId,
    messageId: `${threadId}-${at}`,
    messageAt: { from: at, until: at + 1 },
    stands: 'here',
    people: [ANNA],
    subject: 'Offer',
    snippet: '',
    ...more,
  };
}

function list(name: ListReading['list'], ...rows: readonly RowReading[]): ListReading {
  const place = { account: ME, list: name, part: null, page: 1, clock: 'real' } as const;
  const empty = rows.length === 0;
  return { ...place, rows, pinned: 0, empty, complete: true, undated: 0 };
}

function said(at: Instant, by: string, text: string, to = by === ME ? ANNA.address : ME) {
  return {
    messageId: `t-${at}`,
    sentAt: { from: at, until: at + 1 },
    from: { address: by, name: '' },
    to: [{ address: to, name: '' }],
    text,
    textCut: false,
    quotes: false,
    attachments: [],
    isSent: true,
  };
}

function thread(...messages: ThreadReading['messages']): ThreadReading {
  const look = { clock: 'real', whole: true, hiddenAfter: null } as const;
  return { account: ME, threadId: 't', subject: 'Offer', messages, ...look };
}

async function sawBothLists(
  now: Instant,
  sent: readonly RowReading[],
  inbox: readonly RowReading[],
) {
  const covered = { from: 0, until: null };
  await sawList(context(now), 'gmail', list('sent', ...sent), covered);
  await sawList(context(now), 'gmail', list('inbox', ...inbox), covered);
}

const later = (days: number): Instant => MONDAY + days * DAY;

describe('what the lists say', () => {
  beforeEach(() => finishFirstRun(context(MONDAY - DAY), []));

  it('counts a client whose answer is missing, from the due moment on', async () => {
    await sawBothLists(later(3.5), [row('t', MONDAY)], []);
    expect(await badgeText(db, SETTINGS, later(3.9))).toBe('');
    expect(await badgeText(db, SETTINGS, later(4))).toBe('1');
  });

  it('does not count one who answered, however the lists are read', async () => {
    const answer = row('t', MONDAY + HOUR, { messageId: 'answer' });
    await sawBothLists(later(8), [row('t', MONDAY)], [answer]);
    expect(await badgeText(db, SETTINGS, later(8))).toBe('');
  });

  it('counts one client once for two silent threads', async () => {
    await sawBothLists(later(8), [row('a', MONDAY), row('b', MONDAY + HOUR)], []);
    expect(await badgeText(db, SETTINGS, later(8))).toBe('1');
  });

  it('does not count what was only inferred (S0-35)', async () => {
    await sawList(context(later(8)), 'gmail', list('sent', row('t', MONDAY)), null);
    const due = await readDueThreads(db, later(8), SETTINGS.workingHours);
    expect(due.unconfirmed.map(({ threadId }) => threadId)).toEqual(['t']);
    expect(await badgeText(db, SETTINGS, later(8))).toBe('');
  });

  it('counts nobody where both lists claim the newest message, and asks for a look', async () => {
    await sawBothLists(later(8), [row('t', MONDAY)], [row('t', MONDAY)]);
    const due = await readDueThreads(db, later(8), SETTINGS.workingHours);
    expect(due.unconfirmed.map(({ threadId }) => threadId)).toEqual(['t']);
    expect(await badgeText(db, SETTINGS, later(8))).toBe('');
  });

  it('says that a look is needed when the mailbox was not seen lately (S0-35)', async () => {
    await sawBothLists(MONDAY + HOUR, [row('t', MONDAY)], []);
    expect(await badgeText(db, SETTINGS, later(8))).toBe('?');
  });

  it('stores a look once however often it is taken', async () => {
    for (let hour = 0; hour < 20; hour += 1) {
      await sawBothLists(later(8) + hour * HOUR, [row('t', MONDAY)], []);
    }
    expect(await db.sightings.count()).toBe(1);
    expect(await db.coverage.count()).toBe(2);
  });
});

describe('what a thread says', () => {
  beforeEach(() => finishFirstRun(context(MONDAY - DAY), []));

  it('keeps nothing of a mail’s text', async () => {
    const text = 'Could you tell me about the purple elephants before Friday?';
    await sawThread(context(later(8)), 'gmail', thread(said(MONDAY, ME, text)));
    const stored = JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray())));
    expect(stored).not.toContain('elephants');
    expect(await badgeText(db, SETTINGS, later(8))).toBe('1');
  });

  it('ends the wait when a colleague answers (S3-08)', async () => {
    const colleague = 'tom@kellerbau.example';
    const reading = thread(said(MONDAY, ME, 'When?'), said(later(1), colleague, 'Friday.'));
    await sawThread(context(later(8)), 'gmail', reading);
    expect((await db.threads.get(`${ME} t`))?.silence.turn).toBe('mine');
    expect((await db.correspondents.get(ANNA.address))?.heardAt).toBe(later(1));
  });

  it('starts no wait before a place where the page hides messages in the middle', async () => {
    const first = said(MONDAY - 30 * DAY, ME, 'Shall we begin?');
    const last = said(MONDAY, ME, 'And now?');
    const reading = { ...thread(first, last), hiddenAfter: 0 };
    await sawThread(context(later(8)), 'gmail', reading);
    const { silence } = (await db.threads.get(`${ME} t`)) ?? {};
    expect(silence).toMatchObject({ turn: 'theirs', since: MONDAY, nudgedAt: [] });
  });

  it('waits for no friend, and again for a client, in one click each', async () => {
    await sawThread(context(later(8)), 'gmail', thread(said(MONDAY, ME, 'When?')));
    const relation = { about: 'person', subject: ANNA.address, field: 'relation' } as const;
    await sawDecision(context(later(8)), { ...relation, value: 'private' });
    expect(await badgeText(db, SETTINGS, later(8))).toBe('');
    await sawDecision(context(later(8)), { ...relation, value: null });
    expect(await badgeText(db, SETTINGS, later(8))).toBe('1');
  });

  it('calms the other threads of a client who wrote', async () => {
    await sawThread(context(later(8)), 'gmail', thread(said(MONDAY, ME, 'When?')));
    const other = { ...thread(said(later(7), ANNA.address, 'A new job!')), threadId: 'other' };
    await sawThread(context(later(8)), 'gmail', other);
    expect((await db.threads.get(`${ME} t`))?.due).toEqual([Date.UTC(2026, 5, 10, 10)]);
  });

  it('counts a Send at once and forgets it when it is taken back', async () => {
    const asked = thread(said(MONDAY, ANNA.address, 'Can you do it?'));
    await sawThread(context(MONDAY + HOUR), 'gmail', asked);
    const press = { sendId: 's', boxId: 'b', threadId: 't', to: [ANNA], subject: 'Offer' };
    const sent = { ...press, kind: 'sent' as const, text: 'Yes. When do we start?' };
    await sawSend(context(MONDAY + 2 * HOUR), ME, sent, NOTHING_CARRIED);
    expect((await db.threads.get(`${ME} t`))?.silence.turn).toBe('theirs');
    const undone = { kind: 'undone' as const, sendId: 's', threadId: 't' };
    await sawSend(context(MONDAY + 2 * HOUR), ME, undone, NOTHING_CARRIED);
    expect((await db.threads.get(`${ME} t`))?.silence.turn).toBe('mine');
  });
});

describe('the first run', () => {
  it('keeps its moment when it is gone through again', async () => {
    await finishFirstRun(context(MONDAY - DAY), []);
    await sawThread(context(later(60)), 'gmail', thread(said(MONDAY, ME, 'When?')));
    await finishFirstRun(context(later(60)), []);
    expect(await badgeText(db, SETTINGS, later(60))).toBe('1');
  });
});

describe('an own address that becomes known later', () => {
  const alias = 'hello@studio-lind.example';

  it('makes my own mail mine, and judges it as mine (S3-03)', async () => {
    await finishFirstRun(context(MONDAY - DAY), []);
    const asked = said(MONDAY, ANNA.address, 'Can you do it?');
    const back = said(MONDAY + HOUR, alias, 'When do you need it?', ANNA.address);
    await sawThread(context(later(8)), 'gmail', thread(asked, back));
    expect((await db.threads.get(`${ME} t`))?.silence.turn).toBe('mine');
    const account = { address: ME, provider: 'gmail', home: '', ownAddresses: [alias] } as const;
    await sawAccount(context(later(8)), account);
    await sawThread(context(later(8)), 'gmail', thread(asked, back));
    expect((await db.threads.get(`${ME} t`))?.silence.turn).toBe('theirs');
  });

  it('is made good by the next worker when this one dies before the fold', async () => {
    await sawThread(context(later(8)), 'gmail', thread(said(MONDAY, alias, 'When?', ANNA.address)));
    await db.accounts.update(ME, { ownAddresses: [alias] });
    await wantRefold(db);
    await refoldWanted(db, later(8));
    expect((await db.threads.get(`${ME} t`))?.silence.turn).toBe('theirs');
  });
});

const INBOX = { list: 'inbox', part: null } as const;

describe('the store', () => {
  it('ends in the same state in whatever order and however often it is told', async () => {
    const message = (at: Instant, from: string): Sighting => ({
      kind: 'message',
      thread: `${ME} t`,
      messageId: `m-${at}`,
      sentAt: { from: at, until: at + 1 },
      direction: null,
      from: { address: from, name: '' },
      to: from === ME ? [ANNA] : [],
      alongside: [],
      writtenTo: [],
      subject: 'Offer',
      source: 'thread',
      verdict: null,
    });
    const all = [message(MONDAY, ME), message(later(1), ANNA.address), message(later(2), ME)];
    await sawAccount(context(MONDAY), {
      address: ME,
      provider: 'gmail',
      home: '',
      ownAddresses: [],
    });
    await ingest(context(later(8)), ME, { sightings: all, named: [] });
    const expected = await db.threads.toArray();
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([0, 0, 1, 1, 2, 2], { minLength: 6 }), async (order) => {
        await Promise.all([db.sightings.clear(), db.threads.clear(), db.correspondents.clear()]);
        for (const index of order) {
          const sighting = all[index];
          if (sighting) {
            await ingest(context(later(8)), ME, { sightings: [sighting], named: [] });
          }
        }
        expect(await db.threads.toArray()).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  it('leaves nothing half when it is stopped in the middle', async () => {
    await finishFirstRun(context(MONDAY - DAY), []);
    const broken = row('t', MONDAY, { messageId: 'x' });
    const before = await db.sightings.count();
    const reading = list('sent', broken);
    const failing = { ...SETTINGS, limits: undefined as never };
    await expect(
      sawList({ db, settings: failing, now: later(8) }, 'gmail', reading, null),
    ).rejects.toThrow();
    expect(await db.sightings.count()).toBe(before);
    expect(await db.threads.count()).toBe(0);
  });

  it('joins what was read of a list, and keeps it per account', async () => {
    await addCoverage(db, ME, INBOX, { from: 10, until: 20 });
    await addCoverage(db, ME, INBOX, { from: 20, until: 30 });
    await addCoverage(db, 'other@studio-lind.example', INBOX, { from: 1, until: 2 });
    expect((await db.coverage.get(`${ME} inbox`))?.spans).toEqual([{ from: 10, until: 30 }]);
  });
});
