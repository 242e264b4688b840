import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { MONDAY, NORA } from '../../../tests/support/offer-mailbox';
import { DAY, HOUR } from '../../domain/instant';
import type { CatchUpReport } from '../../messages/catch-up-messages';
import { defaultSettings } from '../../settings/settings';
import { RadiostilteDatabase } from '../../store/database';
import type { CatchUpRow } from '../../store/rows';
import type { ListReading } from '../../webmail/port';
import { sawAccount } from '../accounts';
import { sawList } from '../looks';
import { catchUpFor, leaveTab, missTabs } from './tab-of';
import { takeStep } from './take-step';
import { wishCatchUp } from './wish';

const ME = NORA.address;
const NOW = MONDAY;
const AT = { list: 'sent', part: 0 } as const;

interface Tab {
  readonly id: number;
  readonly composing: boolean;
}

let db: RadiostilteDatabase;
let runs = 0;
let tabs: readonly Tab[];
let told: (readonly [number, unknown])[];
let opened: string[];

beforeEach(async () => {
  runs += 1;
  db = new RadiostilteDatabase(`catch-up-${runs}`);
  tabs = [{ id: 8, composing: false }];
  told = [];
  opened = [];
  vi.spyOn(browser.tabs, 'query').mockImplementation(async ({ url }) => {
    const isGmail = [url].flat().some((one) => one?.includes('google'));
    return (isGmail ? tabs.map(({ id }) => ({ id, windowId: 1 })) : []) as never;
  });
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(async (id, message: unknown) => {
    const tab = tabs.find((one) => one.id === id);
    if (!tab) throw new Error('nobody there');
    told.push([id, message]);
    return { account: ME, composing: tab.composing } as never;
  });
  vi.spyOn(browser.tabs, 'create').mockImplementation(async ({ url }) => {
    opened.push(url ?? '');
    return { id: 9 } as never;
  });
  vi.spyOn(browser.tabs, 'update').mockResolvedValue(undefined as never);
  vi.spyOn(browser.windows, 'update').mockResolvedValue(undefined as never);
  await sawAccount(context(), {
    address: ME,
    provider: 'gmail',
    home: 'https://mail.google.com/mail/u/0/',
    ownAddresses: [ME],
  });
});
afterEach(() => db.delete());

const context = () => ({ db, settings: defaultSettings('UTC'), now: NOW });
const wish = (wanted: Parameters<typeof wishCatchUp>[2]) => wishCatchUp(context(), ME, wanted);
const start = () => wish({ do: 'start', days: 90 });
const step = (report: CatchUpReport, tabId = 8) => takeStep(context(), ME, report, tabId);
const row = async (): Promise<Partial<CatchUpRow>> => (await db.catchUps.get(ME)) ?? {};

const BEGUN: CatchUpReport = { kind: 'arrived', arrival: { how: 'begun' }, total: null };
const SHOWN: CatchUpReport = { kind: 'arrived', arrival: { how: 'shown', at: AT }, total: 612 };
const END: CatchUpReport = { kind: 'arrived', arrival: { how: 'end', at: AT }, total: null };

/** A page of sent mail, a row an hour, as the tab tells of it. */
async function sees(page: number, more: Partial<ListReading> = {}): Promise<void> {
  const rows = [0, 1, 2].map((index) => {
    const at = NOW - ((page - 1) * 3 + index + 1) * HOUR;
    const messageAt = { from: at, until: at + 1 };
    const to = { address: 'anna@x.example', name: 'Anna' };
    const ids = { threadId: `t-${at}`, messageId: `m-${at}` };
    const words = { subject: 'Offer', snippet: '' };
    return { ...ids, messageAt, stands: 'here' as const, people: [to], ...words };
  });
  const reading: ListReading = {
    account: ME,
    list: 'sent',
    part: null,
    page,
    clock: 'real',
    rows,
    pinned: 0,
    empty: false,
    complete: true,
    undated: 0,
    ...more,
  };
  const from = rows.at(-1)?.messageAt.from ?? 0;
  const until = page === 1 ? null : (rows[0]?.messageAt.from ?? 0) + HOUR;
  await sawList(context(), 'gmail', reading, { from, until });
}

describe('the wish to read back', () => {
  it('goes to the tab of the mailbox, and brings it to the front', async () => {
    expect(await start()).toEqual({ accepted: true });
    expect(told.at(-1)).toEqual([8, { type: 'catch-up', go: true }]);
    expect(browser.tabs.update).toHaveBeenCalledWith(8, { active: true });
    expect(await row()).toMatchObject({ state: 'running', since: NOW - 90 * DAY, tabId: 8 });
  });

  it('opens a tab where a mail is being written in the one there is', async () => {
    tabs = [{ id: 8, composing: true }];
    await start();
    expect(opened).toEqual(['https://mail.google.com/mail/u/0/']);
    expect(await row()).toMatchObject({ tabId: 9 });
    expect(await catchUpFor(context(), ME, 9)).toBe('begin');
    expect(await catchUpFor(context(), ME, 8)).toBeNull();
  });

  it('is refused for a mailbox that was never seen, and twice over', async () => {
    expect(await wishCatchUp(context(), 'else@x.example', { do: 'start', days: 30 })).toEqual({
      accepted: false,
    });
    await start();
    expect(await start()).toEqual({ accepted: false });
    expect(await wish({ do: 'resume' })).toEqual({ accepted: false });
  });

  it('can be taken back for a while or for good, and the tab leaves off at once', async () => {
    await start();
    expect(await wish({ do: 'pause' })).toEqual({ accepted: true });
    expect(told.at(-1)).toEqual([8, { type: 'catch-up', go: false }]);
    expect(await row()).toMatchObject({ state: 'paused', why: 'by-you' });
    expect(await step(BEGUN)).toMatchObject({ order: null, state: 'paused' });
    expect(await wish({ do: 'resume' })).toEqual({ accepted: true });
    expect(await step(BEGUN)).toMatchObject({ order: { list: 'sent', page: 1 } });
    expect(await wish({ do: 'stop' })).toEqual({ accepted: true });
    expect(await wish({ do: 'pause' })).toEqual({ accepted: false });
    expect(await row()).toMatchObject({ state: 'stopped', why: 'by-you' });
  });
});

describe('a step of reading back', () => {
  it('follows from the looks that the tab told, and tells how far it is', async () => {
    await start();
    expect((await step(BEGUN)).order).toEqual({ go: 'list', ...AT, page: 1 });
    await sees(1);
    const { order, progress } = await step(SHOWN);
    expect(order).toEqual({ go: 'older' });
    expect(progress).toMatchObject({ list: 'sent', threads: 3, reached: NOW - 3 * HOUR });
    await sees(2);
    expect((await step(SHOWN)).progress).toMatchObject({ threads: 6, estimate: 612 });
  });

  it('asks again where the look did not come', async () => {
    await start();
    await step(BEGUN);
    expect((await step(SHOWN)).order).toEqual({ go: 'list', ...AT, page: 1 });
    expect(await step(SHOWN)).toMatchObject({ order: null, state: 'stopped', why: 'stuck' });
  });

  it('jumps to the page before the last one after it was started anew', async () => {
    await start();
    await step(BEGUN);
    for (const page of [1, 2, 3, 4, 5]) {
      await sees(page);
      await step(SHOWN);
    }
    await step({ kind: 'stopped' });
    expect(await row()).toMatchObject({ state: 'stopped', why: 'by-you' });
    await start();
    expect((await step(BEGUN)).order).toEqual({ go: 'list', ...AT, page: 1 });
    await sees(1);
    expect((await step(SHOWN)).order).toEqual({ go: 'list', ...AT, page: 4 });
  });

  it('is done after the last list, once', async () => {
    await start();
    await step(BEGUN);
    await sees(1);
    expect((await step(END)).order).toEqual({ go: 'list', list: 'inbox', part: 0, page: 1 });
    expect((await step(END)).order).toEqual({ go: 'list', list: 'inbox', part: 0, page: 1 });
    await sees(1, { list: 'inbox', rows: [], empty: true });
    const inbox = { ...AT, list: 'inbox' } as const;
    const arrival = { how: 'shown', at: inbox } as const;
    expect(await step({ kind: 'arrived', arrival, total: null })).toMatchObject({
      order: null,
      state: 'done',
    });
  });

  it('is not taken for another tab, nor where nothing runs', async () => {
    expect((await step(BEGUN)).order).toBeNull();
    await start();
    expect(await step(BEGUN, 7)).toEqual({ order: null, progress: null, state: null, why: null });
    await step({ kind: 'rests', why: 'writing' }, 7);
    expect(await row()).toMatchObject({ state: 'running' });
  });

  it('keeps why it rests, and does not undo what the user said meanwhile', async () => {
    await start();
    await step(BEGUN);
    await step({ kind: 'rests', why: 'writing' });
    expect(await row()).toMatchObject({ state: 'paused', why: 'writing' });
    await wish({ do: 'stop' });
    await step({ kind: 'rests', why: 'went-on' });
    expect(await row()).toMatchObject({ state: 'stopped', why: 'by-you' });
  });
});

describe('a tab that is gone', () => {
  it('leaves the catch-up to be taken up again', async () => {
    await start();
    await step(BEGUN);
    await leaveTab(context(), 7);
    expect(await row()).toMatchObject({ state: 'running' });
    await leaveTab(context(), 8);
    expect(await row()).toMatchObject({ state: 'paused', why: 'tab-gone' });
    tabs = [{ id: 12, composing: false }];
    await wish({ do: 'resume' });
    expect(await row()).toMatchObject({ state: 'running', tabId: 12, why: null });
  });

  it('is missed by a worker that starts later', async () => {
    await start();
    await missTabs(context());
    expect(await row()).toMatchObject({ state: 'running' });
    tabs = [];
    await missTabs(context());
    expect(await row()).toMatchObject({ state: 'paused', why: 'tab-gone' });
  });

  it('is known again by its greeting, where it was only loaded anew', async () => {
    await start();
    expect(await catchUpFor(context(), ME, 8)).toBe('begin');
    await step(BEGUN);
    expect(await catchUpFor(context(), ME, 8)).toBe('begun');
    await wish({ do: 'stop' });
    expect(await catchUpFor(context(), ME, 8)).toBeNull();
  });
});
