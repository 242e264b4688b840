import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DAY, HOUR, type Instant } from '../domain/instant';
import { emptyNote } from '../domain/notes/note';
import { clockOf } from '../settings/clock-of';
import { defaultSettings } from '../settings/settings';
import { RadiostilteDatabase } from '../store/database';
import { inOrder, offerViews } from '../store/offer-view';
import { readShelves } from '../store/shelves';
import { sawAccount } from './accounts';
import { badgeText } from './badge';
import { finishFirstRun, sawDecision } from './decisions';
import { sawSend, sawThread } from './looks';

const ME = 'nora@studio-lind.example';
const ANNA = 'anna@kellerbau.example';
const SETTINGS = defaultSettings('UTC');
/** A Wednesday, 10:00 UTC. */
const START = Date.UTC(2026, 6, 8, 10);

let db: RadiostilteDatabase;
let runs = 0;
beforeEach(async () => {
  runs += 1;
  db = new RadiostilteDatabase(`shelves-${runs}`);
  const account = { provider: 'gmail', home: 'https://mail.google.com/mail/u/0/' } as const;
  await sawAccount(context(START), { ...account, address: ME, ownAddresses: [ME] });
  await finishFirstRun(context(START), []);
});
afterEach(() => db.delete());

const context = (now: Instant) => ({ db, settings: SETTINGS, now });
const shelvesAt = (now: Instant) => readShelves(db, now, clockOf(SETTINGS));

type Said = readonly [at: Instant, by: string, text: string, to?: string];

async function saw(threadId: string, now: Instant, ...said: readonly Said[]): Promise<void> {
  const messages = said.map(([at, by, text, to], index) => ({
    messageId: `${threadId}-${index}`,
    sentAt: { from: at, until: at + 1 },
    from: { address: by, name: '' },
    to: [{ address: to ?? (by === ME ? ANNA : ME), name: '' }],
    text,
    textCut: false,
    quotes: false,
    isSent: true,
    attachments: [],
  }));
  const look = { clock: 'real', whole: true, hiddenAfter: null } as const;
  const reading = { ...look, account: ME, threadId, subject: 'Work', messages };
  await sawThread(context(now), 'gmail', reading);
}

const QUESTION = 'Is there work for me this year?';
const PROMISE = 'Hello Nora, in September I have work for you.';

describe('a promised month', () => {
  beforeEach(() => saw('job', START, [START - DAY, ME, QUESTION], [START - HOUR, ANNA, PROMISE]));

  it('is in sight from 60 days before it begins, and not counted', async () => {
    const early = Date.UTC(2026, 5, 30);
    expect((await shelvesAt(early)).promised).toEqual([]);
    const [shown] = (await shelvesAt(START)).promised;
    expect(shown).toMatchObject({ threadId: 'job', address: ANNA, lastVerdict: 'promise' });
    expect(await badgeText(db, SETTINGS, START)).toBe('');
  });

  it('stands among what is due while it may be asked about, and before all else (S1-14)', async () => {
    const inWindow = Date.UTC(2026, 7, 18, 10);
    expect((await shelvesAt(inWindow)).promised).toEqual([]);
    await saw('old', inWindow, [START - 20 * DAY, ME, QUESTION]);
    const rows = await db.threads.toArray();
    const inTurn = inOrder(rows.toReversed(), inWindow);
    const [first] = await offerViews(db, inTurn, inWindow, clockOf(SETTINGS));
    expect(first).toMatchObject({ threadId: 'job', step: 'ask-ahead' });
  });

  it('comes back while the month lasts, and is gone afterwards', async () => {
    expect((await shelvesAt(Date.UTC(2026, 8, 10))).promised).toHaveLength(1);
    expect((await shelvesAt(Date.UTC(2026, 9, 20))).promised).toEqual([]);
  });

  it('stays in sight while it is put aside, also past its time', async () => {
    const about = { about: 'thread', subject: `${ME} job`, field: 'snoozed-until' } as const;
    const inWindow = Date.UTC(2026, 7, 18, 10);
    await sawDecision(context(inWindow), { ...about, value: inWindow + DAY });
    const [shown] = (await shelvesAt(inWindow)).promised;
    expect(shown).toMatchObject({ threadId: 'job', reason: { code: 'snoozed' } });
    expect(shown?.reason.values).toMatchObject({ grain: 'month', until: inWindow + DAY });
    expect((await shelvesAt(inWindow + DAY)).promised).toEqual([]);
    const passed = Date.UTC(2026, 9, 6, 10);
    await sawDecision(context(passed), { ...about, value: passed + 7 * DAY });
    expect((await shelvesAt(passed)).promised).toHaveLength(1);
    await sawDecision(context(passed), { ...about, value: null });
    expect((await shelvesAt(passed)).promised).toEqual([]);
  });

  it('goes when the user says that it was none, and comes back with that taken back', async () => {
    const subject = `${ME} job job-1`;
    const about = { about: 'message', subject, field: 'verdict', from: ANNA } as const;
    await sawDecision(context(START), { ...about, value: 'answer', instead: 'promise' });
    expect((await shelvesAt(START)).promised).toEqual([]);
    await sawDecision(context(START), { ...about, value: null, instead: 'promise' });
    expect((await shelvesAt(START)).promised).toHaveLength(1);
  });
});

describe('an answer the user owes', () => {
  it('is shown for 30 days, five of them at most, and never counted (S0-29)', async () => {
    for (const n of [1, 2, 3, 4, 5, 6]) {
      await saw(
        `t${n}`,
        START,
        [START - n * DAY, ME, QUESTION, `c${n}@x.example`],
        [START - n * HOUR, `c${n}@x.example`, 'Which days do you mean?'],
      );
    }
    const { owed } = await shelvesAt(START);
    expect(owed.map(({ threadId }) => threadId)).toEqual(['t1', 't2', 't3', 't4', 't5']);
    expect(owed[0]?.address).toBe('c1@x.example');
    expect(await badgeText(db, SETTINGS, START)).toBe('');
    expect((await shelvesAt(START + 31 * DAY)).owed).toEqual([]);
  });
});

describe('a rating that was asked for', () => {
  const QUESTION_SENT = 'How would you rate the work so far, from 1 to 10?';
  const asked = (at: Instant) =>
    sawSend(
      context(at),
      ME,
      {
        kind: 'sent',
        sendId: 's',
        boxId: 'b',
        threadId: 'rate',
        to: [{ address: ANNA, name: '' }],
        subject: 'Work',
        text: QUESTION_SENT,
      },
      { step: 'rating', neededBy: null },
    );
  const answered = (text: string) => saw('rate', START, [START - HOUR, ANNA, text]);
  const rated = async () => (await shelvesAt(START)).rated;

  it('is shown until it is noted, or not needed (S4-17)', async () => {
    await asked(START - DAY);
    await answered('I would give it a 7.');
    const [shown] = await rated();
    expect(shown).toMatchObject({ threadId: 'rate', address: ANNA, rating: 7 });
    expect(await badgeText(db, SETTINGS, START)).toBe('');
    const silence = { about: 'thread', subject: `${ME} rate`, field: 'dismissed-silence' } as const;
    await sawDecision(context(START), { ...silence, value: shown?.since ?? 0 });
    expect(await rated()).toEqual([]);
    await sawDecision(context(START), { ...silence, value: null });
    expect(await rated()).toHaveLength(1);
    const value = { ...emptyNote('rating', ANNA), thread: `${ME} rate`, score: 7 };
    await sawDecision(context(START), { about: 'note', subject: 'n', field: 'note', value });
    expect(await rated()).toEqual([]);
  });

  it('is nowhere where none was asked for', async () => {
    await answered('I would give it a 7.');
    expect(await rated()).toEqual([]);
  });
});

describe('mail that reached nobody', () => {
  const BOUNCE = 'Delivery has failed. The address anna@kellerbau.example was not found. 550 5.1.1';

  it('is told until the user says that nothing is needed', async () => {
    const daemon = 'mailer-daemon@googlemail.com';
    await saw('lost', START, [START - HOUR, ME, QUESTION], [START, daemon, BOUNCE]);
    const [shown] = (await shelvesAt(START)).notDelivered;
    expect(shown).toMatchObject({ threadId: 'lost', reason: { code: 'not-delivered' } });
    const about = { about: 'thread', subject: `${ME} lost`, field: 'dismissed-silence' } as const;
    await sawDecision(context(START), { ...about, value: shown?.since ?? 0 });
    expect((await shelvesAt(START)).notDelivered).toEqual([]);
  });
});
