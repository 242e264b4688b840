import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import { sawAccount } from '../../lib/background/accounts';
import { takeStep } from '../../lib/background/catch-up/take-step';
import { wishCatchUp } from '../../lib/background/catch-up/wish';
import { sawList } from '../../lib/background/looks';
import { HOUR, type Instant } from '../../lib/domain/instant';
import type { CatchUpReport, CatchUpWish } from '../../lib/messages/catch-up-messages';
import { defaultSettings } from '../../lib/settings/settings';
import { RadiostilteDatabase } from '../../lib/store/database';
import type { CatchUpRow } from '../../lib/store/rows';
import type { ListReading } from '../../lib/webmail/port';
import { MONDAY, NORA } from './offer-mailbox';

export const ME = NORA.address;
export const NOW = MONDAY;
export const AT = { list: 'sent', part: 0 } as const;
export const PLACE = 'where the user was';

export const BEGUN: CatchUpReport = { kind: 'begins', place: PLACE };
export const SHOWN: CatchUpReport = {
  kind: 'arrived',
  arrival: { how: 'shown', at: AT },
  total: 612,
};
export const END: CatchUpReport = { kind: 'arrived', arrival: { how: 'end', at: AT }, total: null };

interface Tab {
  readonly id: number;
  readonly composing: boolean;
  /** Whether it reads back, where it is asked; null: no script of ours answers there. */
  readonly reading: boolean | null;
}

/** The worker of a mailbox that is open in tab 8, and what it did to tabs. */
export interface ReadingWorker {
  db: RadiostilteDatabase;
  tabs: readonly Tab[];
  now: Instant;
  readonly told: (readonly [number, unknown])[];
  readonly opened: string[];
}

let runs = 0;

/** Stands in for the browser's tabs. */
export async function readingWorker(): Promise<ReadingWorker> {
  runs += 1;
  const worker: ReadingWorker = {
    db: new RadiostilteDatabase(`catch-up-${runs}`),
    tabs: [{ id: 8, composing: false, reading: true }],
    now: NOW,
    told: [],
    opened: [],
  };
  const tabOf = (id: number | undefined) => worker.tabs.find((one) => one.id === id);
  vi.spyOn(browser.tabs, 'query').mockImplementation(async ({ url }) => {
    const isGmail = [url].flat().some((one) => one?.includes('google'));
    return (isGmail ? worker.tabs.map(({ id }) => ({ id, windowId: 1 })) : []) as never;
  });
  vi.spyOn(browser.tabs, 'get').mockImplementation(async (id) => {
    if (!tabOf(id)) throw new Error('no such tab');
    return { id, windowId: 1 } as never;
  });
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(async (id, message: unknown) => {
    const tab = tabOf(id);
    if (!tab || tab.reading === null) throw new Error('nobody there');
    worker.told.push([id, message]);
    return { account: ME, composing: tab.composing, reading: tab.reading } as never;
  });
  vi.spyOn(browser.tabs, 'create').mockImplementation(async ({ url }) => {
    worker.opened.push(url ?? '');
    return { id: 9 } as never;
  });
  vi.spyOn(browser.tabs, 'update').mockResolvedValue(undefined as never);
  vi.spyOn(browser.windows, 'update').mockResolvedValue(undefined as never);
  vi.spyOn(browser.alarms, 'create').mockResolvedValue(undefined as never);
  await sawAccount(contextOf(worker), {
    address: ME,
    provider: 'gmail',
    home: 'https://mail.google.com/mail/u/0/',
    ownAddresses: [ME],
  });
  return worker;
}

export function contextOf({ db, now }: ReadingWorker) {
  return { db, settings: defaultSettings('UTC'), now };
}

export function wishOf(worker: ReadingWorker, wanted: CatchUpWish) {
  return wishCatchUp(contextOf(worker), ME, wanted);
}

export function stepOf(worker: ReadingWorker, report: CatchUpReport, tabId = 8) {
  return takeStep(contextOf(worker), ME, report, tabId);
}

export async function rowOf({ db }: ReadingWorker): Promise<Partial<CatchUpRow>> {
  return (await db.catchUps.get(ME)) ?? {};
}

/** A page of sent mail, a row an hour, as a tab tells of it. */
export async function seesPage(
  worker: ReadingWorker,
  page: number,
  more: Partial<ListReading> = {},
  tabId = 8,
): Promise<void> {
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
  await sawList(contextOf(worker), 'gmail', reading, { from, until }, tabId);
}
