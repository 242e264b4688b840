import type { Page } from '@playwright/test';
import { readStored } from '../stored-state';

/** Everything that a page of the extension can find of what is kept, wherever it is kept. */
export interface AllStored {
  readonly tables: Readonly<Record<string, readonly unknown[]>>;
  readonly local: object;
  readonly session: object;
  readonly sync: object;
  readonly pages: object;
  readonly databases: readonly string[];
  readonly caches: readonly string[];
  readonly badge: string;
}

/** @param own a page of the extension */
export async function allStored(own: Page): Promise<AllStored> {
  return { tables: await own.evaluate(readStored), ...(await own.evaluate(readOther)) };
}

/** In the page. */
async function readOther(): Promise<Omit<AllStored, 'tables'>> {
  const { chrome } = globalThis as unknown as ExtensionGlobals;
  const [local, session, sync, badge, databases, cacheNames] = await Promise.all([
    chrome.storage.local.get(null),
    chrome.storage.session.get(null),
    chrome.storage.sync.get(null),
    chrome.action.getBadgeText({}),
    indexedDB.databases(),
    caches.keys(),
  ]);
  const names = databases.map(({ name = '' }) => name);
  return {
    local,
    session,
    sync,
    badge,
    databases: names,
    caches: cacheNames,
    pages: { ...localStorage },
  };
}

interface Area {
  get(keys: null): Promise<object>;
}

interface ExtensionGlobals {
  readonly chrome: {
    readonly storage: { readonly local: Area; readonly session: Area; readonly sync: Area };
    readonly action: { getBadgeText(details: object): Promise<string> };
  };
}
