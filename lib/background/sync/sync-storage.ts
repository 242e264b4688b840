import { browser } from 'wxt/browser';
import type { SyncProblem } from '../../settings/sync/sync-state';

class NoStorage extends Error {}

/** As much of the browser's storage as is used. */
interface Storage {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** @throws where this browser has none */
export function syncStorage(): Storage {
  const { sync } = browser.storage as { readonly sync?: Storage };
  if (sync === undefined) throw new NoStorage('this browser has no sync storage');
  return sync;
}

/** What went wrong, told by the words with which Chromium and Firefox refuse. */
export function problemOf(error: unknown): SyncProblem {
  const told = error instanceof Error ? error.message : String(error);
  if (/MAX_WRITE_OPERATIONS|too many|rate limit/i.test(told)) return 'too-often';
  return /quota|MAX_ITEMS/i.test(told) ? 'too-large' : 'unavailable';
}
