import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { textsIn } from '../../../tests/support/texts';
import { DAY, HOUR, type Instant } from '../../domain/instant';
import type { Notifying } from '../../domain/notifying/when-to-tell';
import { type CalmSettings, defaultSettings } from '../../settings/settings';
import { type BringingIn, endBringingIn, keepBringingIn } from '../../store/backup/bringing-in';
import { RadiostilteDatabase } from '../../store/database';
import { readDueThreads } from '../../store/due-threads';
import type { ThreadReading } from '../../webmail/port';
import { sawAccount } from '../accounts';
import { finishFirstRun } from '../decisions';
import { sawThread } from '../looks';
import { saveSettings } from '../save-settings';
import { openTold, snoozeTold } from './on-notification';
import { tellWaiting, toldBefore } from './tell-waiting';

const ME = 'nora@studio-lind.example';
/** A Monday, 9:00; what is sent then falls due on Friday at 9:00. */
const MONDAY = Date.UTC(2026, 5, 1, 9);
const FRIDAY = MONDAY + 4 * DAY;
const USUAL = defaultSettings('UTC');
/** A file of which no row was taken over yet. */
const BEGUN: BringingIn = {
  how: 'merge',
  settings: null,
  table: 'accounts',
  after: null,
  left: 1,
  changesAll: false,
  clocks: {},
  otherwise: [],
};
const create =
  vi.fn<(name: string, shown: { title: string; message: string }) => Promise<string>>();

let db: RadiostilteDatabase;
let runs = 0;
let allowed: readonly string[];
beforeEach(async () => {
  runs += 1;
  db = new RadiostilteDatabase(`notifying-${runs}`);
  allowed = ['notifications', 'origins'];
  create.mockReset().mockResolvedValue('waiting');
  vi.spyOn(browser.permissions, 'contains').mockImplementation((async (asked: {
    permissions?: readonly string[];
  }) => allowed.includes(asked.permissions?.[0] ?? 'origins')) as never);
  vi.spyOn(browser.notifications, 'create').mockImplementation(create as never);
  const account = { provider: 'gmail', home: 'https://mail.google.com/mail/u/0/' } as const;
  await sawAccount(at(MONDAY), { ...account, address: ME, ownAddresses: [ME] });
  await finishFirstRun(at(MONDAY - DAY), []);
});
afterEach(() => db.delete());

function at(now: Instant, notifications: Notifying = 'digest', calm: Partial<CalmSettings> = {}) {
  const settings = { ...USUAL, notifications, calm: { ...USUAL.calm, ...calm } };
  return { db, settings, now };
}

/** Somebody was asked on that Monday, and the thread is looked at now. */
function look(name: string, now: Instant, sentAt = MONDAY): Promise<unknown> {
  const address = `${name.toLowerCase().replace(' ', '.')}@${name.split(' ')[1]}.example`;
  const message = {
    messageId: name,
    sentAt: { from: sentAt, until: sentAt + 1 },
    from: { address: ME, name: 'Nora' },
    to: [{ address: address.toLowerCase(), name }],
    text: 'Could you send me the plans?',
    textCut: false,
    quotes: false,
    attachments: [],
    isSent: true,
  };
  const whole = { clock: 'real', whole: true, hiddenAfter: null } as const;
  const threadId = name.replace(' ', '');
  const reading: ThreadReading = {
    account: ME,
    threadId,
    subject: 'Plans',
    messages: [message],
    ...whole,
  };
  return sawThread({ db, settings: USUAL, now }, 'gmail', reading);
}

const t = textsIn('en');
const told = () => create.mock.calls.map(([, { title, message }]) => `${title}: ${message}`);

describe('a notification', () => {
  it('names who is due at the opening, once that day', async () => {
    await look('Anna Keller', FRIDAY - HOUR);
    await tellWaiting(at(FRIDAY - 1), t);
    expect(told()).toEqual([]);
    await tellWaiting(at(FRIDAY), t);
    await tellWaiting(at(FRIDAY + HOUR), t);
    expect(told()).toEqual(['1 client is due: Anna Keller']);
  });

  it('comes once, though two looks of the worker meet', async () => {
    await look('Anna Keller', FRIDAY - HOUR);
    await Promise.all([tellWaiting(at(FRIDAY), t), tellWaiting(at(FRIDAY), t)]);
    expect(create).toHaveBeenCalledOnce();
  });

  it('says nothing of what is not confirmed lately, nor in a pause, nor where it is off', async () => {
    await look('Anna Keller', MONDAY);
    await tellWaiting(at(FRIDAY), t);
    await look('Anna Keller', FRIDAY - HOUR);
    await tellWaiting(at(FRIDAY, 'off'), t);
    const paused = at(FRIDAY, 'digest', { pausedUntil: '2026-06-10' });
    await saveSettings(at(FRIDAY), paused.settings);
    await tellWaiting(paused, t);
    expect(told()).toEqual([]);
  });

  it('falls silent where the permission, or the access to the mail page, was taken back', async () => {
    await look('Anna Keller', FRIDAY - HOUR);
    allowed = ['origins'];
    await tellWaiting(at(FRIDAY), t);
    allowed = ['notifications'];
    await tellWaiting(at(FRIDAY), t);
    expect(told()).toEqual([]);
  });

  it('waits until what a file brought is worked in', async () => {
    await look('Anna Keller', FRIDAY - HOUR);
    await db.unfolded.put({ key: `1 ${ME} AnnaKeller`, about: `${ME} AnnaKeller` });
    await tellWaiting(at(FRIDAY), t);
    await db.unfolded.clear();
    await keepBringingIn(db, BEGUN);
    await tellWaiting(at(FRIDAY), t);
    expect(told()).toEqual([]);
    await endBringingIn(db);
    await tellWaiting(at(FRIDAY), t);
    expect(told()).toHaveLength(1);
  });

  it('tells only of what is new since, where that is wanted', async () => {
    await look('Anna Keller', FRIDAY - HOUR);
    await tellWaiting(at(FRIDAY, 'new'), t);
    const monday = FRIDAY + 3 * DAY;
    await look('Anna Keller', monday - HOUR);
    await tellWaiting(at(monday, 'new'), t);
    expect(told()).toHaveLength(1);
    await look('Bo Visser', monday + HOUR, FRIDAY - HOUR);
    await look('Bo Visser', monday + 4 * DAY, FRIDAY - HOUR);
    await tellWaiting(at(monday + 4 * DAY, 'new'), t);
    expect(told().at(-1)).toBe('1 client is due: Bo Visser');
  });
});

it('puts all it told of aside until the next opening, and its click opens the first thread', async () => {
  await look('Anna Keller', FRIDAY - HOUR);
  await look('Bo Visser', FRIDAY - HOUR);
  await tellWaiting(at(FRIDAY), t);
  expect((await toldBefore(db))?.threads).toEqual([`${ME} AnnaKeller`, `${ME} BoVisser`]);
  const opened = vi.spyOn(browser.tabs, 'create').mockResolvedValue({ id: 1 } as never);
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([] as never);
  await openTold(at(FRIDAY));
  expect(opened.mock.lastCall?.[0].url).toContain('AnnaKeller');
  await snoozeTold(at(FRIDAY), 'tomorrow');
  const due = async (now: Instant) =>
    (await readDueThreads(db, now, USUAL.workingHours)).counted.length;
  expect([await due(FRIDAY), await due(FRIDAY + 3 * DAY - 1)]).toEqual([0, 0]);
  expect(await due(FRIDAY + 3 * DAY)).toBe(2);
});
