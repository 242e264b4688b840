/** How often Gmail is asked for print pages: what was asked before decides (adr 17). */
import { splitThreadKey } from '../addressing';
import { DAY, type Instant, SECOND } from '../instant';
import type { ThreadKey } from '../sighting';

/** One print page that was asked for. */
export interface Asked {
  readonly thread: ThreadKey;
  readonly at: Instant;
  /** The page was refused, or was not what it should be. */
  readonly refused: boolean;
}

/** Over all tabs; the next page is asked for when the last one has long come. */
const APART = 3 * SECOND;
const MOST_A_DAY = 40;
/** A page that was refused once is left alone, so that it does not keep the others from being asked. */
const REFUSED_FOR = 7 * DAY;

/** What still matters of what was asked. */
export function stillMatters(asked: readonly Asked[], now: Instant): readonly Asked[] {
  return asked.filter(({ at, refused }) => Math.abs(now - at) < (refused ? REFUSED_FOR : DAY));
}

/** Whether another page may be asked for now in this mailbox. */
export function mayAsk(asked: readonly Asked[], account: string, now: Instant): boolean {
  const today = asked.filter(({ at }) => Math.abs(now - at) < DAY);
  const tooSoon = asked.some(({ at }) => Math.abs(now - at) < APART);
  return !tooSoon && today.length < MOST_A_DAY && refusedAt(asked, account, now) === null;
}

/** When this mailbox last refused a page, within the last day; null where it did not. */
export function refusedAt(asked: readonly Asked[], account: string, now: Instant): Instant | null {
  const refused = asked.filter(
    (one) =>
      one.refused && Math.abs(now - one.at) < DAY && splitThreadKey(one.thread).account === account,
  );
  return refused.length === 0 ? null : Math.max(...refused.map(({ at }) => at));
}
