import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { DAY, HOUR } from '../domain/instant';
import { RATING_SIGN } from '../domain/judgement/rating';
import { emptyNote, type Note } from '../domain/notes/note';
import { defaultSettings, type Settings } from '../settings/settings';
import { RadiostilteDatabase } from '../store/database';
import { nextDateChange, readDates } from '../store/dates-view';
import { notedView } from '../store/noted-view';
import { notesOfKind } from '../store/notes';
import { ratingIn } from '../store/rating-in';
import type { ThreadReading } from '../webmail/port';
import { badgeText } from './badge';
import { finishFirstRun, sawDecision } from './decisions';
import { DUE_ALARM, setDueAlarm } from './due-alarm';
import { sawSend, sawThread } from './looks';
import { threadStanding } from './thread-standing';

const ME = { address: 'nora@studio-lind.example', name: 'Nora' };
const ANNA = { address: 'anna@kellerbau.example', name: 'Anna Keller' };
const THREAD = `${ME.address} offer`;
/** A Monday, 10:00 UTC. */
const MONDAY = Date.UTC(2027, 1, 1, 10);
const settings: Settings = {
  ...defaultSettings('UTC'),
  holidays: { ...defaultSettings('UTC').holidays, country: null },
};

let db: RadiostilteDatabase;
let runs = 0;
beforeEach(async () => {
  runs += 1;
  db = new RadiostilteDatabase(`dates-${runs}`);
  await finishFirstRun(at(MONDAY - DAY), []);
});
afterEach(() => db.delete());

const at = (now: number) => ({ db, settings, now });

async function asked(sentAt = MONDAY): Promise<void> {
  const message = {
    messageId: 'm-1',
    sentAt: { from: sentAt, until: sentAt + 1 },
    from: ME,
    to: [ANNA],
    text: 'Could you send me the plans?',
    textCut: false,
    quotes: false,
    attachments: [],
    isSent: true,
  };
  const look = { clock: 'real', whole: true, hiddenAfter: null } as const;
  const reading: ThreadReading = {
    account: ME.address,
    threadId: 'offer',
    subject: 'Offer',
    messages: [message],
    ...look,
  };
  await sawThread(at(sentAt + HOUR), 'gmail', reading);
}

let names = 0;
async function noted(note: Partial<Note> & Pick<Note, 'kind'>, now = MONDAY): Promise<string> {
  names += 1;
  const subject = `note-${names}`;
  const value = { ...emptyNote(note.kind, ANNA.address), ...note };
  await sawDecision(at(now), { about: 'note', subject, field: 'note', value });
  return subject;
}

const badge = (now: number, calm: Partial<Settings['calm']> = {}) =>
  badgeText(db, { ...settings, calm: { ...settings.calm, ...calm } }, now);
const shown = async (now: number) =>
  (await readDates(db, settings, now)).map(({ note, step }) => [note.kind, step]);

describe('a date on a client’s page', () => {
  it('to get in touch counts as a client on that day, until it is done (S0-19)', async () => {
    await asked();
    const subject = await noted({ kind: 'next-contact', date: '2027-02-02' });
    expect([await badge(MONDAY), await badge(MONDAY + DAY)]).toEqual(['', '1']);
    const [date] = await readDates(db, settings, MONDAY + DAY);
    expect(date).toMatchObject({ name: 'Anna Keller', account: ME.address, threadId: null });
    const done = { ...emptyNote('next-contact', ANNA.address), date: '2027-02-02', done: true };
    await sawDecision(at(MONDAY), { about: 'note', subject, field: 'note', value: done });
    expect(await badge(MONDAY + DAY)).toBe('');
  });

  it('of a contract counts six weeks before its end, one client however many dates (S3-09)', async () => {
    await noted({ kind: 'contract', date: '2027-03-31', months: 3 });
    await noted({ kind: 'next-contact', date: '2027-02-17' });
    expect(await badge(Date.UTC(2027, 1, 16, 16))).toBe('');
    const due = Date.UTC(2027, 1, 17, 10);
    expect(await badge(due)).toBe('1');
    expect(await shown(due)).toEqual([
      ['next-contact', 'next-contact'],
      ['contract', 'renewal'],
    ]);
  });

  it('of anything else is shown, and not counted (S2-05, S2-10, S3-13, S3-16, S4-19)', async () => {
    await noted({ kind: 'note', text: 'summer party', date: '2027-02-02' });
    expect(await shown(MONDAY + DAY)).toEqual([['note', null]]);
    expect(await badge(MONDAY + DAY)).toBe('');
  });

  it('of an ask in a thread is shown once the thread goes on without it (S4-03)', async () => {
    await asked();
    await noted({ kind: 'ask', text: 'the plans', thread: THREAD, date: '2027-02-02' });
    expect(await shown(MONDAY + DAY)).toEqual([]);
    await noted({
      kind: 'contact',
      thread: THREAD,
      channel: 'call',
      outcome: 'answer',
      at: MONDAY,
    });
    expect(await shown(MONDAY + DAY)).toEqual([['ask', null]]);
  });

  it('is silent in a pause, and about people who are left alone', async () => {
    await asked();
    await noted({ kind: 'next-contact', date: '2027-02-01' });
    expect(await badge(MONDAY, { pausedUntil: '2027-02-01' })).toBe('');
    expect(await badge(MONDAY + DAY, { pausedUntil: '2027-02-01' })).toBe('1');
    const about = { about: 'person', subject: ANNA.address, field: 'relation' } as const;
    await sawDecision(at(MONDAY), { ...about, value: 'private' });
    expect(await badge(MONDAY + DAY)).toBe('');
  });

  it('is silent about people who are left alone and are in no thread', async () => {
    const about = { about: 'person', subject: ANNA.address, field: 'relation' } as const;
    await sawDecision(at(MONDAY), { ...about, value: 'private' });
    await noted({ kind: 'next-contact', date: '2027-02-01' });
    expect(await badge(MONDAY)).toBe('');
  });

  it('rings when it comes up, and when it goes', async () => {
    await noted({ kind: 'reserved', text: 'fair', date: '2027-02-03' });
    expect(await nextDateChange(db, settings, MONDAY)).toBe(Date.UTC(2027, 1, 3, 9));
    await setDueAlarm(db, settings, MONDAY);
    expect(await browser.alarms.get(DUE_ALARM)).toBeDefined();
    expect(await nextDateChange(db, settings, Date.UTC(2027, 1, 3, 12))).toBe(Date.UTC(2027, 1, 4));
    expect(await nextDateChange(db, settings, Date.UTC(2027, 1, 5))).toBeNull();
  });
});

it('open notes are found by their kind, and no more when they are done (S4-03)', async () => {
  await noted({ kind: 'ask', text: 'logo' });
  await noted({ kind: 'ask', text: 'photos', done: true });
  await noted({ kind: 'goal', text: 'bookings' });
  expect((await notesOfKind(db, 'ask')).map(({ text }) => text)).toEqual(['logo']);
});

describe('contact by another channel', () => {
  const standing = (now: number) => threadStanding(at(now), THREAD);
  const call = (outcome: Note['outcome'], now: number) =>
    noted({ kind: 'contact', thread: THREAD, channel: 'call', outcome, at: now }, now);
  const due = Date.UTC(2027, 1, 8, 12);

  it('that reached nobody is an attempt: the clock starts anew (S0-34, S1-18)', async () => {
    await asked();
    expect((await standing(due))?.status).toBe('quiet');
    await call('attempt', due);
    const after = await standing(due + HOUR);
    expect([after?.status, after?.turn]).toEqual(['calm', 'theirs']);
    expect((await db.threads.get(THREAD))?.silence.nudgedAt).toEqual([due]);
  });

  it('that reached them ends the wait, until it is taken back (S0-34, S2-14)', async () => {
    await asked();
    const subject = await call('answer', due);
    expect((await standing(due + HOUR))?.turn).toBe('mine');
    await sawDecision(at(due), { about: 'note', subject, field: 'note', value: null });
    expect((await standing(due + HOUR))?.status).toBe('quiet');
  });

  it('a missed meeting is a fact, and changes nothing else (S4-01)', async () => {
    await asked();
    await noted({ kind: 'missed-meeting', thread: THREAD, date: '2027-02-05' }, due);
    expect((await standing(due))?.status).toBe('quiet');
  });
});

describe('what was noted comes with a thread', () => {
  const row = async () => {
    const thread = await db.threads.get(THREAD);
    if (!thread) throw new Error('no thread');
    return thread;
  };

  it('its own lesson before that of a like case, and no other (S0-24)', async () => {
    await asked();
    const other = 'tom@visser.example';
    await noted({ kind: 'lesson', person: other, text: 'of a quote', phase: 'quote' });
    expect((await notedView(db, await row())).lesson).toBeNull();
    await noted({
      kind: 'lesson',
      person: other,
      text: 'of the phase',
      phase: (await row()).phase,
    });
    expect((await notedView(db, await row())).lesson).toBe('of the phase');
    await noted({ kind: 'lesson', text: 'of the client' });
    expect((await notedView(db, await row())).lesson).toBe('of the client');
  });

  it('fit, worth, calls in that thread and whom else to ask (S2-08, S3-07)', async () => {
    await asked();
    await noted({ kind: 'fit', score: 4, amount: '€ 900' });
    await noted({ kind: 'backup', text: 'Ben Vos' });
    const call = {
      kind: 'contact',
      channel: 'call',
      outcome: 'attempt',
      at: MONDAY + DAY,
    } as const;
    await noted({ ...call, thread: THREAD });
    await noted({ ...call, thread: `${ME.address} other` });
    expect(await notedView(db, await row())).toEqual({
      backup: 'Ben Vos',
      lesson: null,
      fit: 4,
      value: '€ 900',
      calls: 1,
    });
  });
});

describe('a rating in an answer', () => {
  const sent = (step: 'rating' | 'reminder') =>
    sawSend(
      at(MONDAY),
      ME.address,
      {
        kind: 'sent',
        sendId: 's',
        boxId: 'b',
        threadId: 'rate',
        to: [ANNA],
        subject: 'Website',
        text: 'How would you rate the website, from 1 to 10?',
      },
      { step, neededBy: null },
    );
  const answered = (text: string) => {
    const message = {
      messageId: 'r-1',
      sentAt: { from: MONDAY + DAY, until: MONDAY + DAY + 1 },
      from: ANNA,
      to: [ME],
      text,
      textCut: false,
      quotes: false,
      attachments: [],
      isSent: true,
    };
    const look = { clock: 'real', whole: false, hiddenAfter: null } as const;
    const thread = { account: ME.address, threadId: 'rate', subject: 'Website' };
    return sawThread(at(MONDAY + DAY + HOUR), 'gmail', { ...thread, messages: [message], ...look });
  };
  const shownRating = async () => {
    const row = await db.threads.get(`${ME.address} rate`);
    return row ? ratingIn(db, row) : 'no thread';
  };

  it('is offered to be noted where one was asked for, until it is (S4-17, S4-18)', async () => {
    await sent('rating');
    await answered('I would give it a 7.');
    expect(await shownRating()).toBe(7);
    await noted({ kind: 'rating', thread: `${ME.address} rate`, score: 7 });
    expect(await shownRating()).toBeNull();
  });

  it('is nothing where none was asked for, and no number of the mail is kept', async () => {
    await sent('reminder');
    await answered('I would give it a 7.');
    expect(await shownRating()).toBeNull();
    const stored = JSON.stringify(await db.sightings.toArray());
    expect(stored).toContain('"answer"');
    expect(stored).not.toContain(RATING_SIGN);
  });
});
