/** Confirming threads by their print pages, with the user's consent (adr 17). */
import { splitThreadKey, threadKey } from '../domain/addressing';
import { type Asked, mayAsk, stillMatters } from '../domain/confirming/asking';
import { nextToConfirm } from '../domain/confirming/next-to-confirm';
import { DAY } from '../domain/instant';
import type { ThreadKey } from '../domain/sighting';
import type { WorkingHours } from '../domain/working-hours';
import { clockOf } from '../settings/clock-of';
import { askedFor } from '../store/asked-pages';
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
  return db.transaction('rw', [db.meta, db.threads, db.coverage], async () => {
    const asked = stillMatters(await askedFor(db), now);
    if (!mayAsk(asked, account, now)) return null;
    const key = await mostWanted(context, account, asked, hours);
    if (key === null) return null;
    await remember(context, [...asked, { thread: key, at: now, refused: false }]);
    return splitThreadKey(key).threadId;
  });
}

async function mostWanted(
  { db, now }: Context,
  account: string,
  asked: readonly Asked[],
  hours: WorkingHours,
): Promise<ThreadKey | null> {
  const before = new Set(asked.map(({ thread }) => thread));
  const rows = (
    await db.threads
      .where('due')
      .belowOrEqual(now + AHEAD)
      .distinct()
      .toArray()
  ).filter((row) => row.account === account && !before.has(row.key));
  const known = await knownUntilOfAll(db, rows);
  const threads = rows.map((row, index) => ({ ...row, knownUntil: known[index] ?? null }));
  return nextToConfirm(threads, now, hours);
}

/** What a print page said; null: it was refused, or was not what it should be. */
export async function sawPrintPage(
  context: Context,
  { account, threadId }: { readonly account: string; readonly threadId: string },
  reading: ThreadReading | null,
): Promise<void> {
  if (context.settings.confirming !== true) return;
  const fits = reading?.account === account && reading.threadId === threadId;
  if (fits && reading.messages.length > 0) return sawPrint(context, reading);
  const { db, now } = context;
  await db.transaction('rw', db.meta, async () => {
    const asked = stillMatters(await askedFor(db), now);
    const thread = threadKey(account, threadId);
    await remember(context, [
      ...asked.filter((one) => one.thread !== thread),
      { thread, at: now, refused: true },
    ]);
  });
}

async function remember({ db }: Context, asked: readonly Asked[]): Promise<void> {
  await db.meta.put({ key: 'asked-pages', value: asked });
}
