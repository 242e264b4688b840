import type { RadiostilteDatabase } from '../../store/database';
import type { CatchUpRow } from '../../store/rows';
import type { Context } from '../context';
import { isMailTab } from '../mail-tabs';

/** Whether a tab that comes up has a catch-up of its mailbox to begin, or had begun one. */
export function catchUpFor(
  { db }: Context,
  account: string,
  tabId: number | null,
): Promise<'begin' | 'begun' | null> {
  return db.transaction('rw', db.catchUps, async () => {
    const row = await db.catchUps.get(account);
    if (row?.state !== 'running') return null;
    if (row.tabId === null) await db.catchUps.put({ ...row, tabId });
    else if (row.tabId !== tabId) return null;
    return row.begun ? 'begun' : 'begin';
  });
}

/** A tab was closed. */
export async function leaveTab({ db }: Context, tabId: number): Promise<void> {
  await pauseWhere(db, (row) => row.tabId === tabId);
}

/** Tabs that were closed while no worker was there to hear it, as with the whole browser. */
export async function missTabs({ db }: Context): Promise<void> {
  const running = await db.catchUps.filter(({ state }) => state === 'running').toArray();
  const gone = new Set<number>();
  for (const { tabId } of running) {
    if (tabId !== null && !(await isMailTab(tabId))) gone.add(tabId);
  }
  await pauseWhere(db, ({ tabId }) => tabId !== null && gone.has(tabId));
}

async function pauseWhere(
  db: RadiostilteDatabase,
  isGone: (row: CatchUpRow) => boolean,
): Promise<void> {
  await db.catchUps
    .filter((row) => row.state === 'running' && isGone(row))
    .modify({ state: 'paused', why: 'tab-gone' });
}
