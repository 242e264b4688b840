import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { DAY, HOUR } from '../domain/instant';
import { offerAt } from '../domain/ladder/plan';
import { emptyNote } from '../domain/notes/note';
import { defaultSettings } from '../settings/settings';
import { RadiostilteDatabase } from '../store/database';
import type { ThreadReading } from '../webmail/port';
import { finishFirstRun, sawDecision } from './decisions';
import { sawThread } from './looks';

const ME = { address: 'nora@studio-lind.example', name: 'Nora Lind' };
const ANNA = { address: 'anna@kellerbau.example', name: 'Anna Keller' };
const THREAD = `${ME.address} bill`;
/** A Monday, 10:00 UTC. */
const MONDAY = Date.UTC(2027, 1, 1, 10);
const settings = {
  ...defaultSettings('UTC'),
  holidays: { ...defaultSettings('UTC').holidays, country: null },
};

let db: RadiostilteDatabase;
let runs = 0;
beforeEach(async () => {
  runs += 1;
  db = new RadiostilteDatabase(`invoice-due-${runs}`);
  await finishFirstRun(at(MONDAY - DAY), []);
});
afterEach(() => db.delete());

const at = (now: number) => ({ db, settings, now });

async function sent(text: string): Promise<void> {
  const message = {
    messageId: 'm-1',
    sentAt: { from: MONDAY, until: MONDAY + 1 },
    from: ME,
    to: [ANNA],
    text,
    textCut: false,
    quotes: false,
    attachments: [],
    isSent: true,
  };
  const look = { clock: 'real', whole: true, hiddenAfter: null } as const;
  const thread = { account: ME.address, threadId: 'bill', subject: 'Invoice 2027-014' };
  const reading: ThreadReading = { ...thread, messages: [message], ...look };
  await sawThread(at(MONDAY + HOUR), 'gmail', reading);
}

async function stepAfter(days: number) {
  const row = await db.threads.get(THREAD);
  return row ? (offerAt(row.plan, MONDAY + days * DAY)?.step ?? null) : 'no thread';
}

it('an invoice without a noted date has the usual term before anything is offered (S0-02)', async () => {
  await sent('Please find attached my invoice for January. Payment within 30 days.');
  expect([await stepAfter(9), await stepAfter(32)]).toEqual([null, null]);
  expect(await stepAfter(36)).toBe('invoice');
});

it('who asks for a payment is not made to wait for it, nor who noted its date', async () => {
  await sent('My invoice of December is still open. When will it be paid?');
  expect(await stepAfter(3)).toBe('invoice');
  const value = { ...emptyNote('invoice', ANNA.address), thread: THREAD, date: '2027-02-12' };
  await sawDecision(at(MONDAY), { about: 'note', subject: 'n', field: 'note', value });
  expect([await stepAfter(11), await stepAfter(16)]).toEqual([null, 'invoice']);
});
