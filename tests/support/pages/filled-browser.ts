import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserContext, Page, Worker } from '@playwright/test';
import type { Settings } from '../../../lib/settings/settings';
import { launchWithExtension } from '../chromium';
import { dateExtension } from '../dated-extension';
import { readStored, writeStored } from '../stored-state';
import { restartServiceWorker } from '../worker-restart';
import { NOW, type Tables } from './made-up-rows';
import { madeUpWeek } from './made-up-week';
import { type PageState, settingsOf } from './page-state';

const BUILT_EXTENSION = path.resolve(import.meta.dirname, '../../../.output/chrome-mv3');

export const SHOWN_LANGUAGES = ['nl', 'en', 'de', 'fr'] as const;
export type ShownLanguage = (typeof SHOWN_LANGUAGES)[number];

/** The built extension in one browser, whose database is whatever a state says. */
export interface FilledBrowser {
  readonly context: BrowserContext;
  /** Stores what the state says. */
  fill(state: PageState): Promise<void>;
  /** Shows the page of the state, as its user finds it. */
  open(page: Page, state: PageState, language: ShownLanguage): Promise<void>;
  /** The same page goes on to another state of the same load. */
  turnTo(page: Page, state: PageState): Promise<void>;
  close(): Promise<void>;
}

export interface FilledOptions {
  /** For the browser's profile and a copy of the extension. */
  readonly folder: string;
  /** With 893 further clients, which take some seconds. */
  readonly crowd: boolean;
}

export async function openFilledBrowser(options: FilledOptions): Promise<FilledBrowser> {
  const { folder, crowd } = options;
  const extension = await dateExtension(
    BUILT_EXTENSION,
    path.join(folder, 'extension'),
    NOW - Date.now(),
  );
  const context = await launchWithExtension({
    profileDir: path.join(folder, 'profile'),
    headless: true,
    extensionDir: extension.dir,
    timezoneId: 'Europe/Berlin',
  });
  await context.addInitScript({
    content: await readFile(path.join(import.meta.dirname, 'page-init.js'), 'utf8'),
  });
  const worker = async () =>
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const origin = new URL('/', (await worker()).url()).href;
  const week = await foldedWeek({ context, origin, worker: await worker() }, crowd);
  let loads = 0;
  return {
    context,
    async fill(state) {
      const current = await worker();
      await current.evaluate(writeSettings, settingsOf(state));
      await current.evaluate(writeStored, state.stored(week));
    },
    async open(page, state, language) {
      const [name, hash = ''] = state.page.split('#');
      const shown = [language, ...(state.trouble ? [state.trouble] : [])].join(',');
      loads += 1;
      // Numbered: an address that differs in its hash alone would not be loaded.
      await page.goto(`${origin}${name}?shown=${shown}&load=${loads}${hash ? `#${hash}` : ''}`);
      await page.locator(state.ready).first().waitFor();
      await state.prepare?.(page);
    },
    async turnTo(page, { page: address, ready }) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, address.split('#')[1] ?? '');
      await page.locator(ready).first().waitFor();
    },
    close: () => context.close(),
  };
}

/** The made-up week as the extension itself makes everything derived of it. */
async function foldedWeek(
  { context, origin, worker }: { context: BrowserContext; origin: string; worker: Worker },
  crowd: boolean,
): Promise<Tables> {
  // The page that a fresh installation opens has made the database.
  await untilTrue(worker, async () => (await indexedDB.databases()).length > 0);
  // What it does at first is over: it would say of our rows that they are folded.
  await foldedRows(worker);
  await worker.evaluate(writeSettings, settingsOf({}));
  await worker.evaluate(writeStored, madeUpWeek(crowd));
  await restartServiceWorker(context, worker);
  const current = context.serviceWorkers()[0] ?? worker;
  const folded = await foldedRows(current);
  // An alarm may have begun the same once more: it would write over what a state fills in.
  await restartServiceWorker(context, current);
  // The start page of a fresh installation reads everything anew after each of these changes.
  for (const page of context.pages()) if (page.url().startsWith(origin)) await page.close();
  return folded;
}

/** Everything stored, once everything derived has been made of it. */
async function foldedRows(worker: Worker): Promise<Tables> {
  for (;;) {
    const stored = (await worker.evaluate(readStored)) as Tables;
    const folded = stored['meta']?.find((row) => 'key' in row && row.key === 'folded-by');
    if (folded && 'value' in folded && Number(folded.value) > 0) return stored;
  }
}

async function untilTrue(worker: Worker, isTrue: () => Promise<boolean>): Promise<void> {
  while (!(await worker.evaluate(isTrue)));
}

/** In the worker. */
function writeSettings(settings: Settings): Promise<void> {
  const { chrome } = globalThis as unknown as {
    chrome: { storage: { local: { set(values: object): Promise<void> } } };
  };
  return chrome.storage.local.set({ settings });
}
