/** What the worker does on a message, beside carrying it out. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  ANNA,
  MONDAY,
  message,
  NORA,
  OFFER_MAILBOX,
  reminderCommand,
} from '../../tests/support/offer-mailbox';
import { textsIn } from '../../tests/support/texts';
import { DAY, SECOND } from '../domain/instant';
import { defaultSettings } from '../settings/settings';
import { database } from '../store/database';
import { createFakeWebmail } from '../webmail/fake';
import type { FakeMessage } from '../webmail/fake-state';
import { finishFirstRun } from './decisions';
import { createHandlers } from './handlers';

const NOW = MONDAY + 8 * DAY;
const TAB = 7;
const handlers = createHandlers(textsIn('en'));
const badges: string[] = [];

beforeEach(async () => {
  fakeBrowser.reset();
  badges.length = 0;
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  vi.spyOn(browser.action, 'setBadgeText').mockImplementation(async ({ text }) => {
    badges.push(text ?? '');
  });
  vi.spyOn(browser.action, 'setBadgeBackgroundColor').mockResolvedValue();
  vi.spyOn(browser.permissions, 'contains').mockResolvedValue(true as never);
  const settings = defaultSettings('UTC');
  await finishFirstRun({ db: database, settings, now: MONDAY - DAY }, []);
  await database.commands.put({ ...reminderCommand(NOW + 60 * SECOND), tabId: TAB });
});
afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await database.delete({ disableAutoOpen: false });
});

function look(...since: readonly FakeMessage[]) {
  const page = createFakeWebmail({
    ...OFFER_MAILBOX,
    messages: [...OFFER_MAILBOX.messages, ...since],
  });
  page.showThread('offer');
  const reading = page.readThread();
  if (!reading) throw new Error('the thread cannot be read');
  const told = { type: 'look-before-insert', commandId: 'c', provider: 'gmail', reading } as const;
  return handlers['look-before-insert'](told, TAB);
}

it('a text goes in first; then the badge says what is due', async () => {
  expect(await look()).toMatchObject({ go: true });
  expect(badges).toEqual([]);
  const result = { ok: true } as const;
  await handlers['command-finished']({ type: 'command-finished', commandId: 'c', result }, TAB);
  expect(badges).toEqual(['1']);
});

it('where they answered meanwhile, the badge says so before the tab hears of it', async () => {
  const at = NOW - DAY;
  const answered = message('offer', { from: ANNA, to: [NORA], at, text: 'Yes, it fits.' });
  expect(await look(answered)).toEqual({ go: false, why: 'answered-meanwhile' });
  expect(badges).toEqual(['']);
});
