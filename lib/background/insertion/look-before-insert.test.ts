import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import {
  ANNA,
  MONDAY,
  message,
  NORA,
  OFFER_MAILBOX,
  reminderCommand,
} from '../../../tests/support/offer-mailbox';
import { DAY, type Instant, SECOND } from '../../domain/instant';
import { defaultSettings } from '../../settings/settings';
import { RadiostilteDatabase } from '../../store/database';
import type { CommandRow } from '../../store/rows';
import { createFakeWebmail } from '../../webmail/fake';
import type { FakeMessage } from '../../webmail/fake-state';
import { finishFirstRun } from '../decisions';
import { deliver } from './deliver';
import { finishInsertion } from './finish-insertion';
import { lookBeforeInsert } from './look-before-insert';

const NOW = MONDAY + 8 * DAY;
const COMMAND = reminderCommand(NOW + 60 * SECOND);

let db: RadiostilteDatabase;
let runs = 0;
beforeEach(async () => {
  runs += 1;
  db = new RadiostilteDatabase(`look-before-insert-${runs}`);
  await finishFirstRun(context(MONDAY - DAY), []);
});
afterEach(() => db.delete());

const context = (now: Instant) => ({ db, settings: defaultSettings('UTC'), now });

/** The tab opened the thread, with these messages since. */
function look(tabId: number | null, now = NOW, ...since: readonly FakeMessage[]) {
  const messages = [...OFFER_MAILBOX.messages, ...since];
  const page = createFakeWebmail({ ...OFFER_MAILBOX, messages });
  page.showThread('offer');
  const reading = page.readThread();
  if (!reading) throw new Error('the thread cannot be read');
  return lookBeforeInsert(context(now), { commandId: 'c', provider: 'gmail', reading }, tabId);
}

const TAB_8 = { id: 8, windowId: 1 };

/** What tab 8, the only one, is told when the command is delivered. */
async function delivered(row: CommandRow): Promise<readonly unknown[]> {
  const there: unknown = { account: NORA.address, composing: false };
  const send = vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue(there as never);
  vi.spyOn(browser.tabs, 'query').mockImplementation(async ({ url }) => {
    const tabs: unknown = [url].flat().some((one) => one?.includes('google')) ? [TAB_8] : [];
    return tabs as never;
  });
  vi.spyOn(browser.tabs, 'update').mockResolvedValue(undefined as never);
  vi.spyOn(browser.windows, 'update').mockResolvedValue(undefined as never);
  await deliver(context(NOW), row);
  return send.mock.calls.map(([, told]) => (told as { type: string }).type);
}

const state = async () => (await db.commands.get('c'))?.state;

describe('the look before a command is carried out', () => {
  it('lets the tab go that was given the command, however often it asks, and no other', async () => {
    await db.commands.put({ ...COMMAND, tabId: 7 });
    expect(await look(8)).toEqual({ go: false, why: 'expired' });
    expect(await look(null)).toEqual({ go: false, why: 'expired' });
    expect(await look(7)).toMatchObject({ go: true, proposal: { step: 'reminder' } });
    expect(await look(7)).toMatchObject({ go: true });
  });

  it('lets one of two tabs go that ask at once', async () => {
    await db.commands.put(COMMAND);
    const answers = await Promise.all([look(7), look(8)]);
    expect(answers.filter(({ go }) => go)).toHaveLength(1);
    expect((await db.commands.get('c'))?.tabId).toBe(answers[0]?.go ? 7 : 8);
  });

  it('is not given away again to a tab that was still being looked for', async () => {
    await db.commands.put(COMMAND);
    expect(await look(7)).toMatchObject({ go: true });
    expect(await delivered(COMMAND)).toEqual(['who-is-there']);
    expect(await look(7)).toMatchObject({ go: true });
  });

  it('is told again to the tab that has it when the worker starts anew', async () => {
    const row = { ...COMMAND, tabId: 8 };
    await db.commands.put(row);
    expect(await delivered(row)).toEqual(['who-is-there', 'carry-out']);
  });

  it('lets nobody go after its time, nor after they answered', async () => {
    await db.commands.put(COMMAND);
    expect(await look(7, NOW + 61 * SECOND)).toEqual({ go: false, why: 'expired' });
    const answer = message('offer', {
      from: ANNA,
      to: [NORA],
      at: NOW - DAY,
      text: 'Yes, it fits.',
    });
    expect(await look(7, NOW, answer)).toEqual({ go: false, why: 'answered-meanwhile' });
  });
});

describe('the end of a command', () => {
  it('is told by its own tab only', async () => {
    await db.commands.put({ ...COMMAND, tabId: 7 });
    await finishInsertion(context(NOW), 'c', { ok: false, why: 'expired' }, 8);
    expect(await state()).toBe('waiting');
    await finishInsertion(context(NOW), 'c', { ok: true }, 7);
    expect(await state()).toBe('done');
  });

  it('is no failure while the user is asked something, and may come late', async () => {
    await db.commands.put({ ...COMMAND, tabId: 7 });
    await finishInsertion(context(NOW), 'c', { ok: false, why: 'asked' }, 7);
    expect(await state()).toBe('asked');
    await finishInsertion(context(NOW + DAY), 'c', { ok: true }, 7);
    expect(await state()).toBe('done');
    await finishInsertion(context(NOW + DAY), 'c', { ok: false, why: 'asked' }, 7);
    expect(await state()).toBe('done');
  });

  it('stays expired, unless the text did go in', async () => {
    await db.commands.put({ ...COMMAND, tabId: 7, state: 'expired' });
    await finishInsertion(context(NOW), 'c', { ok: false, why: 'not-shown' }, 7);
    expect(await state()).toBe('expired');
    await finishInsertion(context(NOW), 'c', { ok: true }, 7);
    expect(await state()).toBe('done');
  });
});
