import type { Page } from '@playwright/test';
import { DAY } from '../../../lib/domain/instant';
import { defaultSettings, type Settings } from '../../../lib/settings/settings';
import { NORA, NOW, type Tables } from './made-up-rows';
import { ANNA, dueKeys, LEFT_MAILBOX, UNREAD_MAILBOX } from './made-up-week';

/** One page of the extension in one state, to be looked at and checked. */
export interface PageState {
  readonly name: string;
  /** With its hash. */
  readonly page: string;
  readonly stored: (week: Tables) => Tables;
  readonly settings?: (settings: Settings) => Settings;
  /** What of the browser does not do what it should (`page-init.js`). */
  readonly trouble?: 'no-access' | 'no-database' | 'slow-database';
  /** What stands there when the page is ready. */
  readonly ready: string;
  /** What the user does before it is looked at. */
  readonly prepare?: (page: Page) => Promise<void>;
  /** It needs the 893 further clients. */
  readonly crowd?: true;
}

export function settingsOf({ settings = (same) => same }: Pick<PageState, 'settings'>): Settings {
  const usual = { ...defaultSettings('Europe/Berlin'), ownName: NORA.name, confirming: false };
  return settings(usual);
}

const OFFER = 'article.offer';

/** Rows that carry a thread, an account or an address are kept where these say so. */
interface Keep {
  readonly threads: (key: string) => boolean;
  readonly accounts?: readonly string[];
  readonly decisions?: boolean;
}

function kept(
  week: Tables,
  { threads, accounts = [NORA.address], decisions = true }: Keep,
): Tables {
  const text = (row: object, name: string) =>
    String(Object.entries(row).find(([key]) => key === name)?.[1] ?? '');
  return {
    ...week,
    threads: (week['threads'] ?? []).filter((row) => threads(text(row, 'key'))),
    sightings: (week['sightings'] ?? []).filter((row) => threads(text(row, 'thread'))),
    accounts: (week['accounts'] ?? []).filter((row) => accounts.includes(text(row, 'address'))),
    coverage: (week['coverage'] ?? []).filter((row) =>
      accounts.some((account) => text(row, 'key').startsWith(`${account} `)),
    ),
    decisions: (week['decisions'] ?? []).filter(
      (row) => decisions && text(row, 'field') !== 'note',
    ),
  };
}

const OWN = `${NORA.address} `;
const isCrowd = (key: string) => key.includes(' crowd-');
const isCalm = (key: string) => key.includes(' before-');
const dueOnly = (count: number) => (week: Tables) => {
  const keys = new Set(dueKeys(count));
  return kept(week, { threads: (key) => keys.has(key) || isCalm(key) });
};
const everything = (week: Tables): Tables => ({
  ...week,
  threads: (week['threads'] ?? []).filter((row) => 'key' in row && !isCrowd(String(row.key))),
});
const nothing = (week: Tables) =>
  kept(week, { threads: () => false, accounts: [], decisions: false });
const quiet = (week: Tables) => kept(week, { threads: isCalm });

function changed(table: string, change: (row: object) => object): (week: Tables) => Tables {
  return (week) => ({ ...quiet(week), [table]: (quiet(week)[table] ?? []).map(change) });
}

function added(table: string, row: object): (week: Tables) => Tables {
  return (week) => ({ ...quiet(week), [table]: [...(quiet(week)[table] ?? []), row] });
}

const broken = changed('accounts', (row) => ({
  ...row,
  selectors: ['list', 'row-date', 'compose'].map((name) => ({
    name,
    needed: true,
    hits: 12,
    misses: 9,
    used: 0,
    hitAt: NOW - 3 * DAY,
    missingSince: NOW - DAY,
  })),
}));

const isOpen = (selector: string) => async (page: Page) => {
  await page.locator(`${selector} > summary`).first().click();
  await page.locator(`${selector}[open]`).first().waitFor();
};

const POPUP: readonly PageState[] = [
  { name: 'popup-nobody', page: 'popup.html', stored: quiet, ready: '.popup-quiet' },
  { name: 'popup-one', page: 'popup.html', stored: dueOnly(1), ready: OFFER },
  { name: 'popup-seven', page: 'popup.html', stored: dueOnly(7), ready: OFFER },
  { name: 'popup-900', page: 'popup.html', stored: dueOnly(900), ready: OFFER, crowd: true },
  {
    name: 'popup-why',
    page: 'popup.html',
    stored: dueOnly(3),
    ready: OFFER,
    prepare: isOpen('.offer-why'),
  },
  {
    name: 'popup-menu',
    page: 'popup.html',
    stored: dueOnly(3),
    ready: OFFER,
    prepare: isOpen('.offer-menu'),
  },
  { name: 'popup-everything', page: 'popup.html', stored: everything, ready: OFFER },
  {
    name: 'popup-not-confirmed',
    page: 'popup.html',
    stored: (week) =>
      kept(week, {
        threads: (key) => key.startsWith(UNREAD_MAILBOX),
        accounts: [NORA.address, UNREAD_MAILBOX],
      }),
    ready: OFFER,
  },
  {
    name: 'popup-as-of',
    page: 'popup.html',
    stored: (week) =>
      kept(week, { threads: (key) => key.startsWith(LEFT_MAILBOX), accounts: [LEFT_MAILBOX] }),
    ready: OFFER,
  },
  { name: 'popup-cannot-read', page: 'popup.html', stored: broken, ready: '.notice' },
  {
    name: 'popup-nameless',
    page: 'popup.html',
    stored: added('meta', {
      key: 'nameless-pages',
      value: [{ tabId: 1, provider: 'outlook', at: NOW - 60_000 }],
    }),
    ready: '.notice',
  },
  {
    name: 'popup-undated',
    page: 'popup.html',
    stored: changed('accounts', (row) => ({ ...row, undatedIn: ['sent'] })),
    ready: '.notice',
  },
  {
    name: 'popup-looking-stopped',
    page: 'popup.html',
    stored: added('meta', {
      key: 'asked-pages',
      value: [{ thread: `${OWN}offer`, at: NOW - 60_000, refused: true }],
    }),
    ready: '.notice',
  },
  {
    name: 'popup-no-access',
    page: 'popup.html',
    stored: dueOnly(2),
    trouble: 'no-access',
    ready: '.notice',
  },
  {
    name: 'popup-paused',
    page: 'popup.html',
    stored: quiet,
    settings: (before) => ({ ...before, calm: { ...before.calm, pausedUntil: '2026-10-02' } }),
    ready: '.notice',
  },
  {
    name: 'popup-no-mailbox',
    page: 'popup.html',
    stored: (week) => kept(week, { threads: () => false, accounts: [] }),
    ready: '.notice',
  },
  { name: 'popup-before-first-run', page: 'popup.html', stored: nothing, ready: '.notice' },
  {
    name: 'popup-last-text',
    page: 'popup.html',
    stored: (week) => ({
      ...dueOnly(2)(week),
      commands: [
        {
          id: 'a',
          thread: `${OWN}offer`,
          step: 'reminder',
          address: ANNA.address,
          expires: NOW,
          state: 'expired',
          tabId: null,
        },
      ],
    }),
    ready: '.notice',
  },
  {
    name: 'popup-loading',
    page: 'popup.html',
    stored: quiet,
    trouble: 'slow-database',
    ready: '.popup-head',
  },
  {
    name: 'popup-no-database',
    page: 'popup.html',
    stored: quiet,
    trouble: 'no-database',
    ready: '.popup-head',
  },
];

export const PAGE_STATES: readonly PageState[] = [...POPUP];
