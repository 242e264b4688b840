import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { DAY } from '../domain/instant';
import { defaultHolidays, type HolidaySettings } from '../settings/holiday-settings';
import { defaultSettings, type Settings } from '../settings/settings';
import { RadiostilteDatabase } from '../store/database';
import { silentDays } from '../store/offer-view';
import type { ThreadReading } from '../webmail/port';
import { finishFirstRun } from './decisions';
import { sawThread } from './looks';
import { saveSettings } from './save-settings';

const ME = 'nora@studio-lind.example';
/** The Monday before Belgium's national day. */
const MONDAY = Date.UTC(2026, 6, 20, 10);
const NEVER = defaultHolidays('UTC');

let db: RadiostilteDatabase;
let runs = 0;
beforeEach(() => {
  runs += 1;
  db = new RadiostilteDatabase(`days-off-${runs}`);
});
afterEach(() => db.delete());

function settingsWith(holidays: HolidaySettings): Settings {
  return { ...defaultSettings('UTC'), holidays };
}

function asked(client: string): ThreadReading {
  const message = {
    messageId: 'one',
    sentAt: { from: MONDAY, until: MONDAY + 1 },
    from: { address: ME, name: 'Nora' },
    to: [{ address: client, name: '' }],
    text: 'Could you send me the plans?',
    textCut: false,
    quotes: false,
    attachments: [],
    isSent: true,
  };
  const look = { clock: 'real', whole: true, hiddenAfter: null } as const;
  return { account: ME, threadId: 't', subject: 'Plans', messages: [message], ...look };
}

/** The day of July on which the reminder falls due for a mail of Monday the 20th. */
async function dueDay(): Promise<number> {
  const [row] = await db.threads.toArray();
  return new Date(row?.due?.[0] ?? 0).getUTCDate();
}

async function askedBy(holidays: HolidaySettings, client: string): Promise<number> {
  const context = { db, settings: settingsWith(holidays), now: MONDAY };
  await finishFirstRun({ ...context, now: MONDAY - DAY }, []);
  await sawThread(context, 'gmail', asked(client));
  return dueDay();
}

it.each<[string, Partial<HolidaySettings>, string, number]>([
  ['nobody is off', {}, 'anna@kellerbau.example', 24],
  ['a holiday of my country', { country: 'BE' }, 'anna@kellerbau.example', 27],
  ['a holiday of the client’s country', {}, 'dirk@peeters.be', 27],
  ['the same holiday on both sides counts once', { country: 'BE' }, 'dirk@peeters.be', 27],
  [
    'own days off',
    { away: [{ from: '2026-07-23', until: '2026-07-26' }] },
    'anna@kellerbau.example',
    28,
  ],
])('waits longer over days off: %s (S3-01, S4-02)', async (_, holidays, client, day) => {
  expect(await askedBy({ ...NEVER, ...holidays }, client)).toBe(day);
});

it('takes days off that are told later into what already waits', async () => {
  expect(await askedBy(NEVER, 'anna@kellerbau.example')).toBe(24);
  const away = [{ from: '2026-07-22', until: '2026-07-23' }];
  const context = { db, settings: settingsWith(NEVER), now: MONDAY + DAY };
  await saveSettings(context, settingsWith({ ...NEVER, away }));
  expect(await dueDay()).toBe(28);
});

it('shows as many days as it counts', async () => {
  await askedBy(NEVER, 'dirk@peeters.be');
  const [row] = await db.threads.toArray();
  if (!row) throw new Error('the thread was not stored');
  expect(silentDays(row, MONDAY + 4 * DAY, defaultSettings('UTC').workingHours)).toBe(3);
});
