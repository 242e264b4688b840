import { setTimeout as passed } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { Settings } from '../../lib/settings/settings';
import { readStored } from '../support/stored-state';

/** Everything stored, by table, and what it was derived with. */
export interface StoredNow {
  readonly tables: Readonly<Record<string, readonly object[]>>;
  /** Null where none are stored: then those by default for the zone count. */
  readonly settings: Settings | null;
  readonly zone: string;
}

/** @param own a page of the extension */
async function storedNow(own: Page): Promise<StoredNow> {
  const tables = (await own.evaluate(readStored)) as StoredNow['tables'];
  return { tables, ...(await own.evaluate(readSettings)) };
}

/** In the page. */
async function readSettings(): Promise<Omit<StoredNow, 'tables'>> {
  const { chrome } = globalThis as unknown as ExtensionGlobals;
  const { settings } = await chrome.storage.local.get('settings');
  return { settings: settings ?? null, zone: Intl.DateTimeFormat().resolvedOptions().timeZone };
}

interface ExtensionGlobals {
  chrome: { storage: { local: { get(key: string): Promise<{ settings?: Settings }> } } };
}

const LONGEST = 120_000;

/** Asks again and again; throws where it does not come true. */
export async function until(asked: () => Promise<boolean>, every: number): Promise<void> {
  const last = performance.now() + LONGEST;
  while (!(await asked())) {
    if (performance.now() > last) throw new Error(`it did not come to rest in ${LONGEST} ms`);
    await passed(every);
  }
}

/** Waits until nothing is left to be worked in, and everything derived was made by the rules of today. */
export async function restingNow(own: Page): Promise<StoredNow> {
  await until(() => own.evaluate(isAtRest), 100);
  return storedNow(own);
}

/** In the page. */
function isAtRest(): Promise<boolean> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('radiostilte');
    // Not there yet: it is the extension's to make.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () => resolve(false);
    opening.onsuccess = () => {
      const db = opening.result;
      const answer = (value: boolean): void => {
        db.close();
        resolve(value);
      };
      // Before the upgrade the tables of today are not there.
      if (!db.objectStoreNames.contains('unfolded')) return answer(false);
      const reading = db.transaction(['meta', 'unfolded']);
      const rules = reading.objectStore('meta').get('folded-by');
      const left = reading.objectStore('unfolded').count();
      reading.onerror = () => answer(false);
      reading.oncomplete = () => answer(left.result === 0 && Number(rules.result?.value ?? 0) > 0);
    };
  });
}
