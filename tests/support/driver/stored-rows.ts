import { expect, type Worker } from '@playwright/test';

const PATIENCE_MS = 20_000;

/**
 * When each of these threads was last seen by the extension, epoch milliseconds of its own clock;
 * 0 for a thread it never saw. Looks into the database without touching it.
 */
function lastSeen(threads: readonly string[]): Promise<readonly number[]> {
  return new Promise<IDBDatabase | null>((resolve) => {
    const request = indexedDB.open('radiostilte');
    // Not there yet: it is the extension's to make.
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => resolve(null);
  }).then((opened) => {
    if (opened === null) return threads.map(() => 0);
    const index = opened.transaction('sightings').objectStore('sightings').index('thread');
    const moments = threads.map(
      (thread) =>
        new Promise<number>((resolve, reject) => {
          const request = index.getAll(thread);
          request.onerror = () => reject(request.error);
          request.onsuccess = () =>
            resolve(
              Math.max(0, ...request.result.map((row: { lastSeen: number }) => row.lastSeen)),
            );
        }),
    );
    return Promise.all(moments).finally(() => opened.close());
  });
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
    .poll(
      async () => (await worker.evaluate(lastSeen, threads)).filter((at) => at < since).length,
      {
        message: 'threads on the page that the extension has not read',
        timeout: PATIENCE_MS,
        intervals: [20, 40, 80, 160],
      },
    )
    .toBe(0);
}

/** When the extension last read a whole thread, epoch milliseconds; 0 where it never did. */
function lastWholeLook(): Promise<number> {
  return new Promise<IDBDatabase | null>((resolve) => {
    const request = indexedDB.open('radiostilte');
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => resolve(null);
  }).then(
    (opened) =>
      new Promise((resolve, reject) => {
        if (opened === null) return resolve(0);
        const request = opened.transaction('threads').objectStore('threads').getAll();
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          opened.close();
          resolve(
            Math.max(
              0,
              ...request.result.map((row: { wholeAt: number | null }) => row.wholeAt ?? 0),
            ),
          );
        };
      }),
  );
}

/** Waits until the extension has read an open thread as a whole since a moment of its own clock. */
export async function untilWhole(worker: Worker, since: number): Promise<void> {
  const looked = () => worker.evaluate(lastWholeLook);
  const message = 'no open thread was read as a whole';
  await expect.poll(looked, { message, timeout: PATIENCE_MS }).toBeGreaterThanOrEqual(since);
}

/** Until when the extension has read a list, epoch milliseconds; 0 for one it never read. */
function coveredUntil(key: string): Promise<number> {
  return new Promise<IDBDatabase | null>((resolve) => {
    const request = indexedDB.open('radiostilte');
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => resolve(null);
  }).then(
    (opened) =>
      new Promise((resolve, reject) => {
        if (opened === null) return resolve(0);
        const request = opened.transaction('coverage').objectStore('coverage').get(key);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          opened.close();
          resolve(request.result?.spans.at(-1)?.until ?? 0);
        };
      }),
  );
}

/**
 * Waits until the extension has read a list from its top since a moment of its own clock.
 * @param key of the list, or of one of its parts, as `lib/store/coverage.ts` names it
 */
export async function untilCovered(worker: Worker, key: string, since: number): Promise<void> {
  const covered = () => worker.evaluate(coveredUntil, key);
  const message = `${key}: not read from its top`;
  await expect.poll(covered, { message, timeout: PATIENCE_MS }).toBeGreaterThanOrEqual(since);
}
