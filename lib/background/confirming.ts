/** Confirming threads by their print pages, with the user's consent (adr 17). */
import { splitThreadKey, threadKey } from '../domain/addressing';
import {
  type Asked,
  isLeftAlone,
  mayAsk,
  type PrintFailure,
  stillMatters,
} from '../domain/confirming/asking';
import { nextToConfirm } from '../domain/confirming/next-to-confirm';
import { DAY, type Instant } from '../domain/instant';
import type { ThreadKey } from '../domain/sighting';
import type { WorkingHours } from '../domain/working-hours';
import { clockOf } from '../settings/clock-of';
import { askedFor } from '../store/asked-pages';
import type { RadiostilteDatabase } from '../store/database';
import { firstRunAt } from '../store/decisions';
import { knownUntilOfAll } from '../store/due-threads';
import type { ThreadReading } from '../webmail/port';
import type { Context } from './context';
import { sawPrint } from './looks';

/** Even after a nudge the next step is offered within this. */
const AHEAD = 30 * DAY;

/** The thread whose print page a tab of this mailbox may ask for now; null: none. */
export async function confirmNext(context: Context, account: string): Promise<string | null> {
  const { db, settings, now } = context;
  if (settings.confirming !== true || (await firstRunAt(db)) === null) return null;
  const hours = clockOf(settings);
  return db.transaction('rw', [db.meta, db.threads, db.coverage, db.sightings], async () => {
    const asked = await withThreads(db, stillMatters(await askedFor(db), now));
    if (!mayAsk(asked, account, now)) return null;
    const key = await mostWanted(context, account, asked, hours);
    if (key === null) return null;
    const others = asked.filter(({ thread, ended }) => thread !== key || ended !== 'gone');
    await remember(context, [...others, { thread: key, at: now, ended: null }]);
    return splitThreadKey(key).threadId;
  });
}

async function mostWanted(
  { db, now }: Context,
  account: string,
  asked: readonly Asked[],
  hours: WorkingHours,
): Promise<ThreadKey | null> {
  const leftAlone = await leftAloneOf(db, asked, now);
  const rows = (
    await db.threads
      .where('due')
      .belowOrEqual(now + AHEAD)
      .distinct()
      .toArray()
  ).filter((row) => row.account === account && !leftAlone.has(row.key));
  const known = await knownUntilOfAll(db, rows, now);
  const threads = rows.map((row, index) => ({ ...row, knownUntil: known[index] ?? null }));
  return nextToConfirm(threads, now, hours);
}

/** Without those that are forgotten meanwhile. */
async function withThreads(
  db: RadiostilteDatabase,
  asked: readonly Asked[],
): Promise<readonly Asked[]> {
  const rows = await db.threads.bulkGet(asked.map(({ thread }) => thread));
  return asked.filter(({ ended }, index) => ended !== 'gone' || rows[index] !== undefined);
}

/** The threads that are not asked for again now. */
async function leftAloneOf(
  db: RadiostilteDatabase,
  asked: readonly Asked[],
  now: Instant,
): Promise<ReadonlySet<ThreadKey>> {
  const left = new Set<ThreadKey>();
  for (const one of asked) {
    const seenAt = one.ended === 'gone' ? await seenLast(db, one.thread) : null;
    if (isLeftAlone(one, seenAt, now)) left.add(one.thread);
  }
  return left;
}

async function seenLast(db: RadiostilteDatabase, thread: ThreadKey): Promise<Instant | null> {
  const seen = await db.sightings.where('thread').equals(thread).toArray();
  return seen.length === 0 ? null : Math.max(...seen.map(({ lastSeen }) => lastSeen));
}

/** What a print page said. */
export async function sawPrintPage(
  context: Context,
  { account, threadId }: { readonly account: string; readonly threadId: string },
  page: ThreadReading | PrintFailure,
): Promise<void> {
  if (context.settings.confirming !== true) return;
  const ended = typeof page === 'string' ? page : endOf(page, account, threadId);
  if (typeof page !== 'string' && ended === null) return sawPrint(context, page);
  const { db, now } = context;
  await db.transaction('rw', db.meta, async () => {
    const asked = stillMatters(await askedFor(db), now);
    const thread = threadKey(account, threadId);
    await remember(context, [
      ...asked.filter((one) => one.thread !== thread || one.ended !== null),
      { thread, at: now, ended },
    ]);
  });
}

/** Null: it is the page that was asked for. */
function endOf(page: ThreadReading, account: string, threadId: string): PrintFailure | null {
  if (page.account !== account || page.threadId !== threadId) return 'refused';
  return page.messages.length === 0 ? 'gone' : null;
}

async function remember({ db }: Context, asked: readonly Asked[]): Promise<void> {
  await db.meta.put({ key: 'asked-pages', value: asked });
}
