import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PrintFailure } from '../domain/confirming/asking';
import { DAY, HOUR, type Instant, MINUTE, SECOND } from '../domain/instant';
import { defaultSettings, type Settings } from '../settings/settings';
import { RadiostilteDatabase } from '../store/database';
import { readDueThreads } from '../store/due-threads';
import type { ListReading, MessageReading, RowReading, ThreadReading } from '../webmail/port';
import { badgeText } from './badge';
import { confirmNext, sawPrintPage } from './confirming';
import { finishFirstRun } from './decisions';
import { sawList } from './looks';

const ME = 'nora@studio-lind.example';
const ANNA = { address: 'anna@kellerbau.example', name: 'Anna Keller' };
const SETTINGS: Settings = {
  ...defaultSettings('UTC'),
  workingHours: { days: [1, 2, 3, 4, 5], opens: 9 * 60, closes: 17 * 60, zone: 'UTC' },
  confirming: true,
};
/** A Monday, 10:00 UTC. */
const MONDAY = Date.UTC(2026, 5, 1, 10);
/** What was asked on Monday is due. */
const LATER = MONDAY + 8 * DAY;

let db: RadiostilteDatabase;
let runs = 0;
beforeEach(async () => {
  runs += 1;
  db = new RadiostilteDatabase(`confirming-${runs}`);
  await finishFirstRun(at(MONDAY - DAY), []);
});
afterEach(() => db.delete());

const at = (now: Instant, settings = SETTINGS) => ({ db, settings, now });

function row(threadId: string, sentAt: Instant): RowReading {
  return {
    threadId,
    messageId: `${threadId}-${sentAt}`,
    messageAt: { from: sentAt, until: sentAt + 1 },
    stands: 'here',
    people: [ANNA],
    subject: 'Offer',
    snippet: 'Does it fit?',
  };
}

async function sawSent(now: Instant, covered: boolean, ...rows: readonly RowReading[]) {
  const place = { account: ME, list: 'sent', part: null, page: 1, clock: 'real' } as const;
  const reading: ListReading = {
    ...place,
    rows,
    pinned: 0,
    empty: false,
    complete: true,
    undated: 0,
  };
  await sawList(at(now), 'gmail', reading, covered ? { from: 0, until: null } : null);
}

function page(threadId: string, ...said: readonly ('me' | 'anna')[]): ThreadReading {
  const messages = said.map(
    (by): MessageReading => ({
      messageId: null,
      sentAt: null,
      from: by === 'me' ? { address: ME, name: 'Nora' } : ANNA,
      to: [by === 'me' ? ANNA : { address: ME, name: '' }],
      text: by === 'me' ? 'Here is the offer. Does it fit?' : 'Yes, it fits. Please begin.',
      textCut: false,
      quotes: false,
      attachments: [],
      isSent: true,
    }),
  );
  const look = { clock: 'real', whole: true, hiddenAfter: null } as const;
  return { account: ME, threadId, subject: 'Offer', messages, ...look };
}

const told = (now: Instant, threadId: string, said: ThreadReading | PrintFailure) =>
  sawPrintPage(at(now), { account: ME, threadId }, said);

describe('confirming by print pages', () => {
  it('asks for nothing until the user said yes, after the first run', async () => {
    await sawSent(LATER, false, row('t', MONDAY));
    for (const confirming of [null, false]) {
      expect(await confirmNext(at(LATER, { ...SETTINGS, confirming }), ME)).toBeNull();
    }
    expect(await confirmNext(at(LATER), 'other@x.example')).toBeNull();
    expect(await confirmNext(at(LATER), ME)).toBe('t');
  });

  it('counts a wait that a page confirms, and not one that it ends', async () => {
    await sawSent(LATER, false, row('a', MONDAY), row('b', MONDAY + HOUR));
    expect(await badgeText(db, SETTINGS, LATER)).toBe('');
    await told(LATER, 'a', page('a', 'me', 'anna'));
    expect(await badgeText(db, SETTINGS, LATER)).toBe('');
    await told(LATER, 'b', page('b', 'me'));
    expect(await badgeText(db, SETTINGS, LATER)).toBe('1');
    const { unconfirmed } = await readDueThreads(db, LATER, SETTINGS.workingHours);
    expect(unconfirmed).toEqual([]);
  });

  it('goes on with the next thread after three seconds, each once a day', async () => {
    await sawSent(LATER, false, row('a', MONDAY), row('b', MONDAY + HOUR));
    const asked: (string | null)[] = [];
    for (let passed = 0; passed < 12; passed += 1) {
      asked.push(await confirmNext(at(LATER + passed * SECOND), ME));
    }
    expect(asked.filter((one) => one !== null).toSorted()).toEqual(['a', 'b']);
    expect(asked.slice(1, 3)).toEqual([null, null]);
    expect(await confirmNext(at(LATER + DAY + MINUTE), ME)).not.toBeNull();
  });

  it('leaves a mailbox that refused alone for a day, and that thread for longer', async () => {
    await sawSent(LATER, false, row('a', MONDAY), row('b', MONDAY + HOUR));
    const first = await confirmNext(at(LATER), ME);
    await told(LATER + SECOND, first ?? '', 'refused');
    expect(await confirmNext(at(LATER + HOUR), ME)).toBeNull();
    const other = first === 'a' ? 'b' : 'a';
    expect(await confirmNext(at(LATER + DAY + HOUR), ME)).toBe(other);
  });

  it('leaves a thread alone that is not there any more, until it is seen anew', async () => {
    await sawSent(LATER, false, row('a', MONDAY), row('b', MONDAY + HOUR));
    const first = (await confirmNext(at(LATER), ME)) ?? '';
    await told(LATER + SECOND, first, 'gone');
    const other = (await confirmNext(at(LATER + MINUTE), ME)) ?? '';
    expect([first, other].toSorted()).toEqual(['a', 'b']);
    await told(LATER + MINUTE, other, page(other, 'me'));
    const muchLater = LATER + 10 * DAY;
    expect(await confirmNext(at(muchLater), ME)).toBe(other);
    await told(muchLater, other, page(other, 'me'));
    expect(await confirmNext(at(muchLater + MINUTE), ME)).toBeNull();
    await sawSent(muchLater + HOUR, false, row(first, MONDAY));
    expect(await confirmNext(at(muchLater + 2 * HOUR), ME)).toBe(first);
  });

  it('goes on soon after a failure, with another thread first', async () => {
    await sawSent(LATER, false, row('a', MONDAY), row('b', MONDAY + HOUR));
    const first = (await confirmNext(at(LATER), ME)) ?? '';
    await told(LATER + SECOND, first, 'failed');
    expect(await confirmNext(at(LATER + MINUTE), ME)).toBeNull();
    const other = first === 'a' ? 'b' : 'a';
    expect(await confirmNext(at(LATER + 15 * MINUTE), ME)).toBe(other);
    expect(await confirmNext(at(LATER + 30 * MINUTE), ME)).toBeNull();
    expect(await confirmNext(at(LATER + 2 * HOUR), ME)).toBe(first);
  });

  it('takes the page of another thread or mailbox for a refusal', async () => {
    await sawSent(LATER, false, row('a', MONDAY));
    expect(await confirmNext(at(LATER), ME)).toBe('a');
    await told(LATER, 'a', page('elsewhere', 'me'));
    expect(await badgeText(db, SETTINGS, LATER)).toBe('');
    expect(await confirmNext(at(LATER + HOUR), ME)).toBeNull();
    expect(await db.threads.count()).toBe(1);
  });

  it('keeps no word of a page', async () => {
    await sawSent(LATER, false, row('a', MONDAY));
    await told(LATER, 'a', page('a', 'me', 'anna'));
    const stored = JSON.stringify(await db.sightings.toArray());
    expect(stored).toContain('print-look');
    expect(stored).not.toContain('Please begin');
  });
});
