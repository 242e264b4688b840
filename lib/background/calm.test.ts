import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { DAY, HOUR, type Instant } from '../domain/instant';
import { type CalmSettings, defaultSettings, type Settings } from '../settings/settings';
import { RadiostilteDatabase } from '../store/database';
import type { ThreadReading } from '../webmail/port';
import { sawAccount } from './accounts';
import { badgeText } from './badge';
import { finishFirstRun } from './decisions';
import { sawThread } from './looks';
import { saveSettings } from './save-settings';

const ME = 'nora@studio-lind.example';
const ANNA = 'anna@kellerbau.example';
/** A Monday, 10:00 UTC; the reminder falls due on the Friday. */
const MONDAY = Date.UTC(2026, 5, 1, 10);
const FRIDAY = MONDAY + 4 * DAY;
const USUAL = defaultSettings('UTC');

let db: RadiostilteDatabase;
let runs = 0;
beforeEach(async () => {
  runs += 1;
  db = new RadiostilteDatabase(`calm-${runs}`);
  const context = { db, settings: USUAL, now: MONDAY };
  const account = { provider: 'gmail', home: 'https://mail.google.com/mail/u/0/' } as const;
  await sawAccount(context, { ...account, address: ME, ownAddresses: [ME] });
  await finishFirstRun({ ...context, now: MONDAY - DAY }, []);
  await look(MONDAY);
  await look(FRIDAY);
});
afterEach(() => db.delete());

function look(now: Instant): Promise<unknown> {
  const message = {
    messageId: 'one',
    sentAt: { from: MONDAY, until: MONDAY + 1 },
    from: { address: ME, name: 'Nora' },
    to: [{ address: ANNA, name: 'Anna Keller' }],
    text: 'Could you send me the plans?',
    textCut: false,
    quotes: false,
    attachments: [],
    isSent: true,
  };
  const whole = { clock: 'real', whole: true, hiddenAfter: null } as const;
  const reading: ThreadReading = {
    account: ME,
    threadId: 't',
    subject: 'Plans',
    messages: [message],
    ...whole,
  };
  return sawThread({ db, settings: USUAL, now }, 'gmail', reading);
}

function calm(more: Partial<CalmSettings>): Settings {
  return { ...USUAL, calm: { ...USUAL.calm, ...more } };
}

const badge = (settings: Settings, now: Instant) => badgeText(db, settings, now);

it('counts who is due at any hour, unless the evening is to be quiet (S0-11, S0-26)', async () => {
  expect(await badge(USUAL, FRIDAY + 10 * HOUR)).toBe('1');
  expect(await badge(calm({ quietHours: true }), FRIDAY + 10 * HOUR)).toBe('');
  expect(await badge(calm({ quietHours: true }), FRIDAY)).toBe('1');
});

it('leaves a weekend in peace where that is wanted (S0-26)', async () => {
  await look(FRIDAY + DAY);
  expect(await badge(USUAL, FRIDAY + DAY)).toBe('1');
  expect(await badge(calm({ quietDays: true }), FRIDAY + DAY)).toBe('');
});

it('as a digest speaks until the popup was opened, and again the next day (S0-26, S0-31)', async () => {
  const digest = calm({ digest: true });
  expect(await badge(digest, FRIDAY)).toBe('1');
  await db.meta.put({ key: 'popup-seen', value: FRIDAY + HOUR });
  expect(await badge(digest, FRIDAY + 2 * HOUR)).toBe('');
  expect(await badge(USUAL, FRIDAY + 2 * HOUR)).toBe('1');
  await look(FRIDAY + DAY);
  expect(await badge(digest, FRIDAY + DAY)).toBe('1');
});

it('paused until a date nothing is due, and then what was due before (S0-26, S2-17)', async () => {
  const pause = calm({ pausedUntil: '2026-06-10' });
  await saveSettings({ db, settings: USUAL, now: FRIDAY }, pause);
  const [paused] = await db.threads.toArray();
  expect(paused?.due).toEqual([Date.UTC(2026, 5, 11, 9)]);
  expect(await badge(pause, FRIDAY)).toBe('');
  await saveSettings({ db, settings: pause, now: FRIDAY }, USUAL);
  const [again] = await db.threads.toArray();
  expect(again?.due).toEqual([FRIDAY]);
});
