import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { DecisionContent } from '../domain/decision';
import { DAY, HOUR } from '../domain/instant';
import { emptyNote, type Note } from '../domain/notes/note';
import { defaultSettings } from '../settings/settings';
import { RadiostilteDatabase } from '../store/database';
import { readOverview } from '../store/overview/read-overview';
import type { ThreadReading } from '../webmail/port';
import { finishFirstRun, sawDecision } from './decisions';
import { sawThread } from './looks';

const ME = { address: 'nora@studio-lind.example', name: 'Nora' };
const ANNA = { address: 'anna@kellerbau.example', name: 'Anna Keller' };
const TOM = { address: 'tom@visser.example', name: 'Tom Visser' };
const MONDAY = Date.UTC(2027, 1, 1, 10);
const settings = defaultSettings('UTC');

let db: RadiostilteDatabase;
let runs = 0;
beforeEach(async () => {
  runs += 1;
  db = new RadiostilteDatabase(`overview-${runs}`);
  await finishFirstRun(at(MONDAY - 300 * DAY), []);
});
afterEach(() => db.delete());

const at = (now: number) => ({ db, settings, now });

async function asked(
  threadId: string,
  to: typeof ANNA,
  sentAt: number,
  text: string,
  answer: string | null = null,
) {
  const message = {
    messageId: threadId,
    sentAt: { from: sentAt, until: sentAt + 1 },
    from: ME,
    to: [to],
    text,
    textCut: false,
    quotes: false,
    attachments: [],
    isSent: true,
  };
  const answered = {
    ...message,
    messageId: `${threadId} answer`,
    sentAt: { from: sentAt + HOUR, until: sentAt + HOUR + 1 },
    from: to,
    to: [ME],
    text: answer,
    isSent: false,
  };
  const look = { clock: 'real', whole: true, hiddenAfter: null } as const;
  const reading: ThreadReading = {
    account: ME.address,
    threadId,
    subject: threadId,
    messages: answer === null ? [message] : [message, answered],
    ...look,
  };
  await sawThread(at(sentAt + 2 * HOUR), 'gmail', reading);
}

let names = 0;
async function noted(kind: Note['kind'], person: string, more: Partial<Note>): Promise<void> {
  names += 1;
  const value = { ...emptyNote(kind, person), ...more };
  await decide({ about: 'note', subject: `note-${names}`, field: 'note', value });
}
const decide = (decision: DecisionContent) => sawDecision(at(MONDAY), decision);

const read = (now = MONDAY + 7 * DAY, months = 3) =>
  readOverview(db, { settings, now, months }, () => {});

it('pending quotes come with their age and validity, until they are answered (S0-05, S0-28)', async () => {
  await asked('site', ANNA, MONDAY, 'Here is my quote of € 900. Does it suit you?');
  await asked('chat', TOM, MONDAY, 'Shall we have lunch on Tuesday?');
  const date = '2027-02-05';
  await noted('quote', ANNA.address, { thread: `${ME.address} site`, number: '7', date });
  const [quote, ...others] = (await read()).quotes;
  expect(others).toEqual([]);
  expect(quote).toMatchObject({ name: 'Anna Keller', workingDays: 5, isOver: true });
  expect(quote?.note?.number).toBe('7');
  expect((await read(MONDAY + DAY)).quotes[0]?.isOver).toBe(false);
});

it('invoices past their date and open asks are listed, however the threads go on (S4-03)', async () => {
  await noted('invoice', ANNA.address, { date: '2027-02-05', number: '12' });
  await noted('invoice', ANNA.address, { date: '2027-03-05', number: '13' });
  await noted('ask', TOM.address, { text: 'logo' });
  await noted('missing', TOM.address, { text: 'photos', date: '2027-02-09' });
  await noted('ask', TOM.address, { text: 'done', done: true });
  const { invoices, asks } = await read();
  expect(invoices.map(({ note }) => note.number)).toEqual(['12']);
  expect(asks.map(({ note }) => note.text)).toEqual(['photos', 'logo']);
});

it('days kept free for two clients are named, and summed a month (S1-05, S1-07)', async () => {
  await noted('reserved', ANNA.address, { date: '2027-03-01', until: '2027-03-05' });
  await noted('reserved', TOM.address, { date: '2027-03-04', until: '2027-03-08' });
  await noted('reserved', TOM.address, { date: '2027-01-04' });
  const { reserved, clashes, months } = await read();
  expect(reserved).toHaveLength(2);
  expect(clashes[0]).toMatchObject({ days: 2, names: [ANNA.address, TOM.address] });
  expect(months).toEqual([{ month: '2027-03', days: 6 }]);
});

it('past clients come after months without contact; what followed a mail is told (S2-02, S2-11, S2-12, S2-18)', async () => {
  await asked('old', ANNA, MONDAY - 200 * DAY, 'Thank you, it was a pleasure.');
  await asked('new', TOM, MONDAY, 'Thank you, it was a pleasure.');
  for (const { address: subject } of [ANNA, TOM]) {
    await decide({ about: 'person', subject, field: 'relation', value: 'past-client' });
  }
  expect((await read()).warm.map(({ name }) => name)).toEqual(['Anna Keller']);
  await noted('contact', ANNA.address, { channel: 'mail', outcome: 'attempt', at: MONDAY });
  const quote = 'Here is my quote of € 900. Does it suit you?';
  await asked('job', ANNA, MONDAY + DAY, quote);
  expect((await read()).warm[0]?.followed).toBe(0);
  await asked('job', ANNA, MONDAY + DAY, quote, 'Yes, that suits us well, go ahead.');
  const [anna] = (await read()).warm;
  expect(anna).toMatchObject({ followed: 1, account: ME.address });
  expect(anna?.restsUntil).toBeGreaterThan(MONDAY);
});

it('looks at all threads, page by page, and says how far it is', async () => {
  await asked('t-0', ANNA, MONDAY, 'Does it suit you?');
  const row = await db.threads.get(`${ME.address} t-0`);
  if (!row) throw new Error('no thread');
  const copies = Array.from({ length: 1_199 }, (_, index) => `t-${index + 1}`);
  await db.threads.bulkAdd(copies.map((id) => ({ ...row, key: `${ME.address} ${id}` })));
  const shares: number[] = [];
  const wanted = { settings, now: MONDAY + DAY, months: 3 };
  await readOverview(db, wanted, (share) => shares.push(share));
  expect(shares).toEqual([500 / 1_200, 1_000 / 1_200, 1]);
});
