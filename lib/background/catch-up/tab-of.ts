import { browser } from 'wxt/browser';
import { currentList } from '../../domain/catch-up/catch-up';
import { type Instant, MINUTE, SECOND } from '../../domain/instant';
import type { CatchUpWaiting } from '../../messages/catch-up-messages';
import { keepsPage } from '../../messages/keeps-page';
import type { RadiostilteDatabase } from '../../store/database';
import type { CatchUpRow } from '../../store/rows';
import type { Context } from '../context';
import { isMailTab, tellTab } from '../mail-tabs';

export const CATCH_UP_ALARM = 'catch-up';

/** A tab that reads tells something more often, unless it waits. */
const QUIET_MS = MINUTE;
const ANSWERS_WITHIN_MS = 5 * SECOND;

/** What a tab that comes up finds of the catch-up of its mailbox. */
export function catchUpFor(
  { db }: Context,
  account: string,
  tabId: number | null,
): Promise<CatchUpWaiting | null> {
  return db.transaction('rw', db.catchUps, async () => {
    const row = await db.catchUps.get(account);
    if (!row || (row.tabId !== null && row.tabId !== tabId)) return null;
    const { state, why, begun } = row;
    if (state === 'running') {
      await db.catchUps.put({ ...row, tabId });
      return begun ? { found: 'begun', back: backOf(row) } : { found: 'new', back: null };
    }
    const back = backOf(row);
    if (back === null) return null;
    if (why !== null && keepsPage(why)) return { found: 'resting', back };
    await db.catchUps.put({ ...row, place: null });
    return { found: 'given-up', back };
  });
}

function backOf(row: CatchUpRow): CatchUpWaiting['back'] {
  const current = currentList(row);
  return row.place === null || current === null ? null : { place: row.place, list: current.list };
}

/** A tab was closed. */
export async function leaveTab({ db }: Context, tabId: number): Promise<void> {
  await pauseWhere(db, (row) => row.tabId === tabId, { place: null });
}

/**
 * Tabs that were closed while no worker was there to hear it, as with the whole browser, or that
 * crashed, sleep, went elsewhere or left off without a word. Done once a minute while one reads.
 */
export async function missTabs({ db, now }: Context): Promise<void> {
  const running = await db.catchUps.filter(({ state }) => state === 'running').toArray();
  const reads = await Promise.all(running.map((row) => isRead(row, now)));
  for (const [index, { account, tabId, heardAt }] of running.entries()) {
    if (reads[index]) continue;
    const isIt = (row: CatchUpRow) => row.account === account && row.heardAt === heardAt;
    await pauseWhere(db, (row) => isIt(row) && row.tabId === tabId, {});
  }
  if (reads.includes(true)) await watchTabs();
}

/** Looks again in a minute. */
export async function watchTabs(): Promise<void> {
  await browser.alarms.create(CATCH_UP_ALARM, { delayInMinutes: 1 });
}

/** A clock that was set back is no sign of life. */
async function isRead({ tabId, begun, heardAt }: CatchUpRow, now: Instant): Promise<boolean> {
  const wasHeard = Math.abs(now - heardAt) < QUIET_MS;
  if (!begun) return wasHeard;
  if (tabId === null || !(await isMailTab(tabId))) return false;
  return wasHeard || readsIn(tabId);
}

/** A tab that sleeps may never answer. */
async function readsIn(tabId: number): Promise<boolean> {
  const silence = new Promise<null>((resolve) => {
    setTimeout(() => resolve(null), ANSWERS_WITHIN_MS);
  });
  const answer = await Promise.race([tellTab(tabId, { type: 'catch-up', go: null }), silence]);
  return answer?.reading ?? false;
}

async function pauseWhere(
  db: RadiostilteDatabase,
  isGone: (row: CatchUpRow) => boolean,
  also: Partial<CatchUpRow>,
): Promise<void> {
  await db.catchUps
    .filter((row) => row.state === 'running' && isGone(row))
    .modify({ ...also, state: 'paused', why: 'tab-gone' });
}
