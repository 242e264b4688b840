import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { DAY } from '../domain/instant';
import { defaultSettings } from '../settings/settings';
import { RadiostilteDatabase } from '../store/database';
import type { ThreadReading } from '../webmail/port';
import { finishFirstRun } from './decisions';
import { sawThread } from './looks';
import { saveSettings } from './save-settings';

const ME = 'nora@studio-lind.example';
const JULY = Date.UTC(2026, 6, 6, 10);
const settings = defaultSettings('UTC');

let db: RadiostilteDatabase;
beforeEach(() => {
  db = new RadiostilteDatabase('save-settings');
});
afterEach(() => db.delete());

/** Anna promised work for September. */
const PROMISED: ThreadReading = {
  account: ME,
  threadId: 't',
  subject: 'Website',
  clock: 'real',
  whole: true,
  hiddenAfter: null,
  messages: [
    letter('one', JULY, ME, 'Shall we go on with the website?'),
    letter('two', JULY + DAY, 'anna@kellerbau.example', 'In September I have work for you.'),
  ],
};

function letter(messageId: string, at: number, from: string, text: string) {
  const to = from === ME ? 'anna@kellerbau.example' : ME;
  return {
    messageId,
    sentAt: { from: at, until: at + 1 },
    from: { address: from, name: '' },
    to: [{ address: to, name: '' }],
    text,
    textCut: false,
    quotes: false,
    attachments: [],
    isSent: from === ME,
  };
}

async function firstAskedOn(): Promise<string> {
  const [row] = await db.threads.toArray();
  return new Date(row?.due?.[0] ?? 0).toISOString().slice(0, 10);
}

it('plans anew what was promised when the day to ask about it changes', async () => {
  const context = { db, settings, now: JULY + 2 * DAY };
  await finishFirstRun({ ...context, now: JULY - DAY }, []);
  await sawThread(context, 'gmail', PROMISED);
  expect(await firstAskedOn()).toBe('2026-08-17');
  await saveSettings(context, { ...settings, promises: { firstDay: 20 } });
  expect(await firstAskedOn()).toBe('2026-08-20');
});
