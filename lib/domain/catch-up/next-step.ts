import type { Instant } from '../instant';
import { type CatchUp, currentList, type ListRead, type ListToRead, withList } from './catch-up';

/** What the mail tab does next. */
export type CatchUpOrder =
  | {
      readonly go: 'list';
      readonly list: ListToRead;
      readonly part: number;
      readonly page: number;
    }
  | { readonly go: 'older' };

/** A list, or a part of one. */
export interface ListAt {
  readonly list: ListToRead;
  readonly part: number;
}

/** How the last order ended, and in which list; it may be told twice. */
export type Arrival =
  /** There was none. */
  { readonly how: 'begun' } | { readonly how: 'shown' | 'end' | 'stuck'; readonly at: ListAt };

export interface NextStep {
  readonly catchUp: CatchUp;
  /** `done`: all was read. `stuck`: the page does not follow, and is left in peace. */
  readonly order: CatchUpOrder | 'done' | 'stuck';
}

/** Once a page did not follow it is asked again, once. */
const STUCK_AT_MOST = 1;
/** A list that cannot be read without a gap must still come to its end. */
const TURNED_BACK_AT_MOST = 3;

/**
 * @param coveredFrom since when nothing is missing in the list that is being read, up to its newest
 * row; null where that is not known
 */
export function nextStep(
  catchUp: CatchUp,
  arrival: Arrival,
  coveredFrom: Instant | null,
): NextStep {
  const current = currentList(catchUp);
  if (current === null) return { catchUp, order: 'done' };
  if (arrival.how === 'begun') return begin({ ...catchUp, stuck: 0 }, current);
  if (!isSame(arrival.at, current)) return begin(catchUp, current);
  if (arrival.how === 'stuck' || isElsewhere(catchUp)) return askAgain(catchUp, current);
  if (arrival.how === 'end') {
    return isShort(catchUp, current) ? askAgain(catchUp, current) : finish(catchUp, current);
  }
  if (current.here === null) return askAgain(catchUp, current);
  if (isRead(current.here.oldest, coveredFrom, catchUp.since)) return finish(catchUp, current);
  return goOn(catchUp, current, coveredFrom);
}

/** Neither the end of the list there nor its rows say anything of what was to be read. */
function isElsewhere({ asked }: CatchUp): boolean {
  return asked?.seen === 'elsewhere';
}

/**
 * A list that was read further before cannot end here; asked once more it may, for mail can be taken
 * away. A page that is still being drawn looks like one that ends.
 */
function isShort({ stuck }: CatchUp, { here, reached }: ListRead): boolean {
  if (stuck >= STUCK_AT_MOST || reached === null) return false;
  return here === null || here.oldest === null || here.oldest > reached;
}

/**
 * Whether a list is read back to the day: from its top without a gap, or in the pages that were turned.
 * How far an earlier catch-up came says nothing of what came since.
 */
function isRead(oldest: Instant | null, coveredFrom: Instant | null, since: Instant): boolean {
  return [oldest, coveredFrom].some((at) => at !== null && at <= since);
}

function isSame(one: ListAt, other: ListAt): boolean {
  return one.list === other.list && one.part === other.part;
}

/** From the top: what came since the last time is read first. */
function begin(catchUp: CatchUp, current: ListRead): NextStep {
  return show(catchUp, { ...current, here: null, jumped: false }, 1);
}

function finish(catchUp: CatchUp, current: ListRead): NextStep {
  const lists = withList(catchUp.lists, { ...current, finished: true, here: null });
  const after = { ...catchUp, lists, stuck: 0 };
  const next = currentList(after);
  return next === null ? { catchUp: after, order: 'done' } : begin(after, next);
}

function askAgain(catchUp: CatchUp, current: ListRead): NextStep {
  if (catchUp.stuck >= STUCK_AT_MOST) return { catchUp, order: 'stuck' };
  const { here } = current;
  const again = { ...catchUp, stuck: catchUp.stuck + 1 };
  if (here !== null && here.page === null && !isElsewhere(catchUp)) return older(again, here);
  return show(again, current, here?.page ?? 1);
}

/** On to the next page, by way of a jump over what is known or a step back over a gap. */
function goOn(catchUp: CatchUp, current: ListRead, coveredFrom: Instant | null): NextStep {
  const { here, page, reached, turnedBack, jumped } = current;
  const further = older(catchUp, here);
  if (!here || here.page === null || here.oldest === null || coveredFrom === null) return further;
  const isGap = here.covered && coveredFrom > here.oldest;
  if (isGap && here.page > 1 && turnedBack < TURNED_BACK_AT_MOST) {
    return show(catchUp, { ...current, turnedBack: turnedBack + 1 }, here.page - 1);
  }
  const isKnown = reached !== null && coveredFrom <= reached;
  const before = (page ?? 1) - 1;
  // Once: a list that is shorter by now would lead to its top again.
  if (isKnown && !jumped && here.page < before) {
    return show(catchUp, { ...current, jumped: true }, before);
  }
  return further;
}

function older(catchUp: CatchUp, here: ListRead['here']): NextStep {
  const page = here === null || here.page === null ? null : here.page + 1;
  return { catchUp: { ...catchUp, asked: { page, seen: 'nothing' } }, order: { go: 'older' } };
}

function show(catchUp: CatchUp, current: ListRead, page: number): NextStep {
  const { list, part } = current;
  const lists = withList(catchUp.lists, current);
  const asked = { page, seen: 'nothing' } as const;
  return { catchUp: { ...catchUp, lists, asked }, order: { go: 'list', list, part, page } };
}
