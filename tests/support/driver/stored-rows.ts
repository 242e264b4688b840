import type { Worker } from '@playwright/test';
import { expect } from '@playwright/test';

const PATIENCE_MS = 20_000;

/**
 * Since when each of these threads was last seen by the extension, epoch milliseconds of its own
 * clock; 0 for a thread it never saw. Looks into the database without touching it.
 */
async function lastSeen(worker: Worker, threads: readonly string[]): Promise<readonly number[]> {
  return worker.evaluate(async (keys) => {
    const opened = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('radiostilte');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    try {
      if (!opened.objectStoreNames.contains('sightings')) return keys.map(() => 0);
      const index = opened.transaction('sightings').objectStore('sightings').index('thread');
      const newest = (key: string) =>
        new Promise<number>((resolve, reject) => {
          const request = index.getAll(key);
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            const rows = request.result as { readonly lastSeen: number }[];
            resolve(Math.max(0, ...rows.map((row) => row.lastSeen)));
          };
        });
      return await Promise.all(keys.map(newest));
    } finally {
      opened.close();
    }
  }, threads);
}

/**
 * Waits until the extension has seen all these threads since a moment of its own clock.
 * @throws when it has not within 20 s
 */
export async function untilSeen(
  worker: Worker,
  threads: readonly string[],
  since: number,
): Promise<void> {
  await expect
    .poll(async () => (await lastSeen(worker, threads)).filter((at) => at < since).length, {
      message: 'threads on the page that the extension has not read',
      timeout: PATIENCE_MS,
      intervals: [20, 40, 80, 160],
    })
    .toBe(0);
}
