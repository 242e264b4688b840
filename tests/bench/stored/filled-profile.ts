/** Browser profiles in which so many threads are stored, filled once and kept beside the project. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserContext, Worker } from '@playwright/test';
import { NORA, type Tables } from '../../support/pages/made-up-rows';
import { settingsOf } from '../../support/pages/page-state';
import { readStored, writeStored } from '../../support/stored-state';
import { restartServiceWorker } from '../../support/worker-restart';
import { ROOT } from '../build-script';
import { launchBench } from '../launch';
import { say } from '../say';
import { WEEKS } from './copy-of-row';
import { DUE, GROUP, smallSet, THREADS_IN_GROUP } from './small-set';
import { writeGroups } from './write-groups';

/** Further threads beside the five that are due; 0: those alone. */
export const SIZES = { '5': 0, '1000': 1_000, '100000': 100_000, '1000000': 1_000_000 } as const;
export type Size = keyof typeof SIZES;

const SHAPED_BY = [
  'lib/store/database.ts',
  'lib/store/rows.ts',
  'lib/background/refold-all.ts',
  'tests/bench/stored/small-set.ts',
  'tests/bench/stored/copy-of-row.ts',
];
/** One call of the page. */
const GROUPS_AT_ONCE = 100;
/** One start of the browser, so that what gathers in it goes. */
const GROUPS_A_START = 1_000;

/** What was stored so far: filling goes on from there, whatever ended it. */
interface Progress {
  readonly rows: Readonly<Record<string, readonly string[]>>;
  /** Groups that are stored. */
  readonly groups: number;
}

/** @returns a profile directory that nobody may change: copy it */
export async function filledProfile(
  cache: string,
  extensionDir: string,
  size: Size,
): Promise<string> {
  const shape = createHash('sha256');
  for (const file of SHAPED_BY) shape.update(await readFile(path.join(ROOT, file)));
  const done = path.join(cache, `${shape.digest('hex').slice(0, 12)}-${size}`);
  if (existsSync(done)) return done;
  const filling = `${done}-filling`;
  const noted = `${filling}.json`;
  if (!existsSync(noted)) await rm(filling, { recursive: true, force: true });
  await mkdir(filling, { recursive: true });
  const groups = SIZES[size] / THREADS_IN_GROUP;
  for (let at = -1; at < groups; ) {
    const context = await launchBench(extensionDir, filling);
    try {
      const before = existsSync(noted)
        ? (JSON.parse(await readFile(noted, 'utf8')) as Progress)
        : { rows: await foldedGroup(context, groups > 0), groups: Math.min(1, groups) };
      const until = Math.min(before.groups + GROUPS_A_START, groups);
      await fill(context, before, until);
      at = until;
      await context.close();
      await writeFile(noted, JSON.stringify({ ...before, groups: at } satisfies Progress));
    } finally {
      await context.close();
    }
  }
  await rename(filling, done);
  await rm(noted);
  return done;
}

/** Stores groups up to this one, and looks whether all are there. */
async function fill(context: BrowserContext, before: Progress, last: number): Promise<void> {
  const { rows, groups } = before;
  const page = await context.newPage();
  await page.goto(new URL('/manifest.json', (await workerOf(context)).url()).href);
  for (let from = groups; from < last; from += GROUPS_AT_ONCE) {
    const until = Math.min(from + GROUPS_AT_ONCE, last);
    await page.evaluate(writeGroups, { rows, marker: GROUP, weeks: WEEKS, from, until });
    say(`stored ${(until * THREADS_IN_GROUP).toLocaleString('en')} threads`);
  }
  const counted = await page.evaluate(countThreads);
  const wanted = last * THREADS_IN_GROUP + DUE.length;
  if (counted !== wanted) throw new Error(`${counted} threads are stored instead of ${wanted}`);
}

/** Stores the small set, and gives the rows of its group that the extension itself made of it. */
async function foldedGroup(context: BrowserContext, withGroup: boolean): Promise<Progress['rows']> {
  const folded = await foldedSet(context, await workerOf(context), withGroup);
  const ofGroup = Object.entries(folded).map(
    ([table, stored]) =>
      [
        table,
        stored.map((row) => JSON.stringify(row)).filter((row) => row.includes(GROUP)),
      ] as const,
  );
  return Object.fromEntries(ofGroup.filter(([, rows]) => rows.length > 0));
}

async function workerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
}

/** The small set as the extension itself makes everything derived of it. */
async function foldedSet(
  context: BrowserContext,
  worker: Worker,
  withGroup: boolean,
): Promise<Tables> {
  await foldedRows(worker);
  await worker.evaluate(saveSettings, { ...settingsOf({}), ownAddresses: [NORA.address] });
  await worker.evaluate(writeStored, smallSet(withGroup) as Record<string, readonly unknown[]>);
  await restartServiceWorker(context, worker);
  return foldedRows(context.serviceWorkers()[0] ?? worker);
}

/** Everything stored, once everything derived has been made of it. */
async function foldedRows(worker: Worker): Promise<Tables> {
  while (!(await worker.evaluate(hasDatabase)));
  for (;;) {
    const stored = (await worker.evaluate(readStored)) as Tables;
    const folded = stored['meta']?.find((row) => 'key' in row && row.key === 'folded-by');
    if (folded && 'value' in folded && Number(folded.value) > 0) return stored;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** In the worker. */
async function hasDatabase(): Promise<boolean> {
  return (await indexedDB.databases()).some(({ version = 0 }) => version > 0);
}

/** In the worker. */
function saveSettings(settings: object): Promise<void> {
  const { chrome } = globalThis as unknown as {
    chrome: { storage: { local: { set(values: object): Promise<void> } } };
  };
  return chrome.storage.local.set({ settings });
}

/** In a page of the extension. */
function countThreads(): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('radiostilte');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const counting = opening.result.transaction('threads').objectStore('threads').count();
      counting.onsuccess = () => {
        opening.result.close();
        resolve(counting.result);
      };
    };
  });
}
