import type { Page } from '@playwright/test';
import { DAY } from '../../../lib/domain/instant';
import { defaultSettings, type Settings } from '../../../lib/settings/settings';
import { NORA, NOW, type Tables } from './made-up-rows';
import { dueKeys } from './made-up-week';

/** One page of the extension in one state, to be looked at and checked. */
export interface PageState {
  readonly name: string;
  /** With its hash. */
  readonly page: string;
  readonly stored: (week: Tables) => Tables;
  readonly settings?: (settings: Settings) => Settings;
  /** What of the browser does not do what it should (`page-init.js`). */
  readonly trouble?: 'no-access' | 'no-database' | 'slow-database' | 'full' | 'gone' | 'newer';
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

/** Rows that carry a thread, an account or an address are kept where these say so. */
interface Keep {
  readonly threads: (key: string) => boolean;
  readonly accounts?: readonly string[];
  readonly decisions?: boolean;
}

export function kept(
  week: Tables,
  { threads, accounts = [NORA.address], decisions = true }: Keep,
): Tables {
  return {
    ...week,
    threads: (week['threads'] ?? []).filter((row) => threads(textOf(row, 'key'))),
    sightings: (week['sightings'] ?? []).filter((row) => threads(textOf(row, 'thread'))),
    accounts: (week['accounts'] ?? []).filter((row) => accounts.includes(textOf(row, 'address'))),
    coverage: (week['coverage'] ?? []).filter((row) =>
      accounts.some((account) => textOf(row, 'key').startsWith(`${account} `)),
    ),
    decisions: (week['decisions'] ?? []).filter(
      (row) => decisions && textOf(row, 'field') !== 'note',
    ),
  };
}

function textOf(row: object, name: string): string {
  return String(Object.entries(row).find(([key]) => key === name)?.[1] ?? '');
}

export const OWN = `${NORA.address} `;
const isCrowd = (key: string) => key.includes(' crowd-') || key.startsWith('client-');
const isCalm = (key: string) => key.includes(' before-');
export const dueOnly = (count: number) => (week: Tables) => {
  const keys = new Set(dueKeys(count));
  return kept(week, { threads: (key) => keys.has(key) || isCalm(key) });
};
export const everything = (week: Tables): Tables => {
  const without = (table: string, key: string) =>
    (week[table] ?? []).filter((row) => !isCrowd(textOf(row, key)));
  return {
    ...week,
    threads: without('threads', 'key'),
    correspondents: without('correspondents', 'address'),
  };
};
export const nothing = (week: Tables) =>
  kept(week, { threads: () => false, accounts: [], decisions: false });
export const quiet = (week: Tables) => kept(week, { threads: isCalm });

export function changed(table: string, change: (row: object) => object): (week: Tables) => Tables {
  return (week) => ({ ...quiet(week), [table]: (quiet(week)[table] ?? []).map(change) });
}

export function added(table: string, row: object): (week: Tables) => Tables {
  return (week) => ({ ...quiet(week), [table]: [...(quiet(week)[table] ?? []), row] });
}

export const broken = changed('accounts', (row) => ({
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

export const isOpen = (selector: string) => async (page: Page) => {
  await page.locator(`${selector} > summary`).first().click();
  await page.locator(`${selector}[open]`).first().waitFor();
};
