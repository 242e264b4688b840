import { isHeldBack } from '../diagnostics/unreadable';
import { isFresh, isGapSince, knownUntil } from '../domain/evidence';
import { CLOCKS_DIFFER, type Instant } from '../domain/instant';
import { offerAt } from '../domain/ladder/plan';
import type { Spans } from '../domain/spans';
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
  /** Mailboxes of which something stale would count if their pages could be read. */
  readonly unreadIn: ReadonlySet<string>;
}

/** Reads the index of due moments; costs what is due, not what is stored. */
export async function readDueThreads(
  db: RadiostilteDatabase,
  now: Instant,
  hours: WorkingHours,
): Promise<DueThreads> {
  // All at once: to leave out what comes twice, the browser would be asked for row after row.
  const passed = await db.threads.where('due').belowOrEqual(now).toArray();
  const once = new Map(passed.map((row) => [row.key, row]));
  const due = [...once.values()].filter(({ plan }) => offerAt(plan, now) !== null);
  const known = await knownUntilOfAll(db, due, now);
  const broken = await readBroken(db, now);
  const counted: ThreadRow[] = [];
  const stale: ThreadRow[] = [];
  const unconfirmed: ThreadRow[] = [];
  const unreadIn = new Set<string>();
  due.forEach((row, index) => {
    const until = known[index] ?? null;
    if (until === null || row.silence.turn !== 'theirs') unconfirmed.push(row);
    else if (broken(row, until)) {
      unreadIn.add(row.account);
      stale.push(row);
    } else if (!isFresh(until, dueSince(row, now), hours)) stale.push(row);
    else counted.push(row);
  });
  return { counted, stale, unconfirmed, unreadIn };
}

/** Tells whether what is known of a thread is not counted on, for its mailbox cannot be read. */
async function readBroken(
  db: RadiostilteDatabase,
  now: Instant,
): Promise<(row: ThreadRow, knownUntil: Instant) => boolean> {
  const accounts = new Map((await db.accounts.toArray()).map((one) => [one.address, one]));
  return ({ account: address }, until) => {
    const account = accounts.get(address);
    return account !== undefined && isHeldBack(account, until, now);
  };
}

/** Whether a thread is confirmed, and its mailbox was seen lately. */
export async function isConfirmedLately(
  db: RadiostilteDatabase,
  row: ThreadRow,
  now: Instant,
  hours: WorkingHours,
): Promise<boolean> {
  const until = await knownUntilOf(db, row, now);
  if (until === null || (await readBroken(db, now))(row, until)) return false;
  return isFresh(until, dueSince(row, now), hours);
}

/** Since when a step is offered; where none is, now. */
function dueSince({ plan }: ThreadRow, now: Instant): Instant {
  return offerAt(plan, now)?.from ?? now;
}

/** As `knownUntilOfAll`, of one thread. */
export async function knownUntilOf(
  db: RadiostilteDatabase,
  row: ThreadRow,
  now: Instant,
): Promise<Instant | null> {
  const [known = null] = await knownUntilOfAll(db, [row], now);
  return known;
}

/**
 * Until when nothing newer is known to have come in each of these threads; null where it is not
 * confirmed, and where the Inbox was read since, but not all that came in between. A look that lies in the
 * future was stamped by a clock that was wrong: when it was, nobody can tell, and it confirms nothing.
 */
export async function knownUntilOfAll(
  db: RadiostilteDatabase,
  rows: readonly ThreadRow[],
  now: Instant,
): Promise<readonly (Instant | null)[]> {
  const read = new Map<string, { readonly inbox: Spans; readonly sent: Spans }>();
  for (const account of new Set(rows.map((row) => row.account))) {
    const [inbox, sent] = await Promise.all([
      coverageOf(db, account, 'inbox'),
      coverageOf(db, account, 'sent'),
    ]);
    read.set(account, { inbox: seenBefore(now, inbox), sent: seenBefore(now, sent) });
  }
  return rows.map(({ account, wholeAt, newestAt, newestShown }) => {
    const { inbox, sent } = read.get(account) ?? { inbox: [], sent: [] };
    const looked = wholeAt !== null && wholeAt <= now + CLOCKS_DIFFER ? wholeAt : null;
    const known = knownUntil({ wholeAt: looked, newestAt, newestShown, inbox, sent });
    return known === null || isGapSince(known, inbox) ? null : known;
  });
}

function seenBefore(now: Instant, spans: Spans): Spans {
  return spans.filter(({ until }) => until <= now + CLOCKS_DIFFER);
}
