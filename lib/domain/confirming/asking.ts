/** How often Gmail is asked for print pages: what was asked before decides (adr 17). */
import { splitThreadKey } from '../addressing';
import { DAY, HOUR, type Instant, MINUTE, SECOND } from '../instant';
import type { ThreadKey } from '../sighting';

/**
 * How a page that did not come ended. `gone`: there is no such thread, or its page shows no messages
 * that can be read. `failed`: the network or the server. `refused`: we are not wanted.
 */
export type PrintFailure = 'gone' | 'failed' | 'refused';

/** One print page that was asked for. */
export interface Asked {
  readonly thread: ThreadKey;
  readonly at: Instant;
  /** Null: it came, or has not come yet. */
  readonly ended: PrintFailure | null;
}

/** Over all tabs; the next page is asked for when the last one has long come. */
const APART = 3 * SECOND;
const MOST_A_DAY = 40;
/** A network that failed is given time. */
const PAUSE = 10 * MINUTE;
/** A page that was refused or failed is left alone, so that it does not keep the others from being asked. */
const REFUSED_FOR = 7 * DAY;
const FAILED_FOR = HOUR;
/** So many pages without messages one after the other, and it is not the threads that are gone. */
const MOST_GONE = 3;

/** What still matters of what was asked: of a thread that is gone for as long as nobody sees it. */
export function stillMatters(asked: readonly Asked[], now: Instant): readonly Asked[] {
  return asked.filter(({ at, ended }) => {
    if (ended === 'gone') return at - now < DAY;
    return Math.abs(now - at) < (ended === 'refused' ? REFUSED_FOR : DAY);
  });
}

/** Whether another page may be asked for now in this mailbox. */
export function mayAsk(asked: readonly Asked[], account: string, now: Instant): boolean {
  const within =
    (span: number) =>
    ({ at }: Asked) =>
      Math.abs(now - at) < span;
  const failed = asked.filter(({ ended }) => ended === 'failed');
  if (asked.some(within(APART)) || failed.some(within(PAUSE))) return false;
  return asked.filter(within(DAY)).length < MOST_A_DAY && stoppedAt(asked, account, now) === null;
}

/**
 * Whether the thread that was asked for is not asked for again now.
 * @param seenAt when a page last showed anything of it; null when never
 */
export function isLeftAlone({ at, ended }: Asked, seenAt: Instant | null, now: Instant): boolean {
  const ago = Math.abs(now - at);
  if (ended === 'failed') return ago < FAILED_FOR;
  if (ended === 'refused') return ago < REFUSED_FOR;
  return ago < DAY || (ended === 'gone' && (seenAt === null || seenAt <= at));
}

/**
 * Since when this mailbox is left alone for a day: it refused a page, or showed nothing in one after
 * the other; null where it is not.
 */
export function stoppedAt(asked: readonly Asked[], account: string, now: Instant): Instant | null {
  const today = asked
    .filter(({ thread }) => splitThreadKey(thread).account === account)
    .filter(({ at }) => Math.abs(now - at) < DAY)
    .toSorted((a, b) => a.at - b.at);
  const refused = today.findLast(({ ended }) => ended === 'refused');
  if (refused) return refused.at;
  const last = today.slice(-MOST_GONE);
  const nothing = last.length === MOST_GONE && last.every(({ ended }) => ended === 'gone');
  return nothing ? (last.at(-1)?.at ?? null) : null;
}
