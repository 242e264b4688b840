import { isFresh, isGapSince, knownUntil } from '../domain/evidence';
import type { Instant } from '../domain/instant';
import { offerAt } from '../domain/ladder/plan';
import type { WorkingHours } from '../domain/working-hours';
import { coverageOf } from './coverage';
import type { RadiostilteDatabase } from './database';
import type { ThreadRow } from './rows';

/** What has fallen due, by how well it is known. */
export interface DueThreads {
  /** Confirmed and fresh: these count. */
  readonly counted: readonly ThreadRow[];
  /** Confirmed, but the mailbox was not seen lately. */
  readonly stale: readonly ThreadRow[];
  /** Only inferred, or in doubt whose turn it is. */
  readonly unconfirmed: readonly ThreadRow[];
}

/** Reads the index of due moments; costs what is due, not what is stored. */
export async function readDueThreads(
  db: RadiostilteDatabase,
  now: Instant,
  hours: WorkingHours,
): Promise<DueThreads> {
  const passed = await db.threads.where('due').belowOrEqual(now).distinct().toArray();
  const due = passed.filter(({ plan }) => offerAt(plan, now) !== null);
  const known = await Promise.all(due.map((row) => knownUntilOf(db, row)));
  const counted: ThreadRow[] = [];
  const stale: ThreadRow[] = [];
  const unconfirmed: ThreadRow[] = [];
  due.forEach((row, index) => {
    const until = known[index] ?? null;
    if (until === null || row.silence.turn !== 'theirs') unconfirmed.push(row);
    else if (isFresh(until, dueSince(row, now), hours)) counted.push(row);
    else stale.push(row);
  });
  return { counted, stale, unconfirmed };
}

/** Whether a thread is confirmed, and its mailbox was seen lately. */
export async function isConfirmedLately(
  db: RadiostilteDatabase,
  row: ThreadRow,
  now: Instant,
  hours: WorkingHours,
): Promise<boolean> {
  const until = await knownUntilOf(db, row);
  return until !== null && isFresh(until, dueSince(row, now), hours);
}

/** Since when a step is offered; where none is, now. */
function dueSince({ plan }: ThreadRow, now: Instant): Instant {
  return offerAt(plan, now)?.from ?? now;
}

/**
 * Until when nothing newer is known to have come in a thread; null where it is not confirmed, and
 * where the Inbox was read since, but not all that came in between.
 */
export async function knownUntilOf(
  db: RadiostilteDatabase,
  row: ThreadRow,
): Promise<Instant | null> {
  const inbox = await coverageOf(db, row.account, 'inbox');
  const known = knownUntil({
    wholeAt: row.wholeAt,
    newestAt: row.newestAt,
    newestShown: row.newestShown,
    inbox,
    sent: await coverageOf(db, row.account, 'sent'),
  });
  return known === null || isGapSince(known, inbox) ? null : known;
}
