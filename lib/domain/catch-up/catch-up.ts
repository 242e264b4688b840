/** Reading back through the lists of one mailbox: what was read so far, and what that leads to. */
import type { Instant } from '../instant';

export type ListToRead = 'sent' | 'inbox';

/** One list, or one of the parts in which a page shows it side by side. */
export interface ListRead {
  readonly list: ListToRead;
  /** Its number from 0; 0 where the page shows the list as one. */
  readonly part: number;
  /** The furthest page read, from 1; null where pages have no numbers, or none was read. */
  readonly page: number | null;
  /** Oldest message time that was read; null before the first row. */
  readonly reached: Instant | null;
  /** Threads read in it. */
  readonly threads: number;
  /** Threads it has, as the page says; null where it does not. */
  readonly total: number | null;
  /** It was read back to the day that was asked for, or to its end. */
  readonly finished: boolean;
  /** So often a page was turned back, because something may have slipped through. */
  readonly turnedBack: number;
  /** Pages that were read before have been jumped over since the catch-up went on. */
  readonly jumped: boolean;
  /** What the last look at it showed; null where it was not shown since the catch-up went on. */
  readonly here: Here | null;
}

/** One look at a list. */
interface Here {
  /** Which part it is, where the page shows the list in parts. */
  readonly part: { readonly at: number; readonly of: number } | null;
  readonly page: number | null;
  /** The least message time that its rows are known to reach back to; null for no rows. */
  readonly oldest: Instant | null;
  /** Whether nothing is missing between its rows. */
  readonly covered: boolean;
}

/** Where the page was sent last, in the list that is being read. */
interface Asked {
  /** Number of its page; null: further down a list that is scrolled. */
  readonly page: number | null;
  /** What the looks since then showed. */
  readonly seen: 'nothing' | 'that' | 'elsewhere';
}

export interface CatchUp {
  readonly since: Instant;
  readonly startedAt: Instant;
  /** In the order in which they are read; the first unfinished one is being read. */
  readonly lists: readonly ListRead[];
  /** How often in a row the page did not follow. */
  readonly stuck: number;
  /** Null: nowhere since the catch-up went on. */
  readonly asked: Asked | null;
}

/** @param before an earlier one of the same mailbox, whose way need not be gone again */
export function newCatchUp(
  since: Instant,
  startedAt: Instant,
  before: CatchUp | null = null,
): CatchUp {
  // In how many parts a list stands is told by the page, each time anew.
  const known = before?.lists.filter(({ part }) => part === 0) ?? [
    unread('sent', 0),
    unread('inbox', 0),
  ];
  const lists = known.map((list) => ({ ...list, finished: false, turnedBack: 0, here: null }));
  return { since, startedAt, lists, stuck: 0, asked: null };
}

function unread(list: ListToRead, part: number): ListRead {
  return {
    list,
    part,
    page: null,
    reached: null,
    threads: 0,
    total: null,
    finished: false,
    turnedBack: 0,
    jumped: false,
    here: null,
  };
}

/** The list that is being read; null where all are finished. */
export function currentList({ lists }: CatchUp): ListRead | null {
  return lists.find(({ finished }) => !finished) ?? null;
}

/** What a mail tab saw of a list, in instants. */
export interface Look extends Here {
  readonly list: ListToRead;
  /** When the message of each row was sent, to be compared with `oldest`. */
  readonly times: readonly Instant[];
}

/**
 * A look at the list that is being read; any other changes nothing. Where the page stands further
 * down than it was asked to, nobody has read what lies between.
 */
export function withLook(catchUp: CatchUp, look: Look): CatchUp {
  const current = currentList(catchUp);
  const { asked } = catchUp;
  if (current?.list !== look.list || current.part !== (look.part?.at ?? 0)) return catchUp;
  if (asked === null) return catchUp;
  if (!isWithin(asked.page, current.here, look)) {
    return { ...catchUp, asked: { ...asked, seen: 'elsewhere' } };
  }
  const { part, page, oldest, covered } = look;
  const isFurther = oldest !== null && (current.reached === null || oldest < current.reached);
  const read: ListRead = {
    ...current,
    page: page === null ? null : Math.max(page, current.page ?? 0),
    reached: isFurther ? oldest : current.reached,
    threads: current.threads + newRows(current, look),
    here: { part, page, oldest, covered },
  };
  const lists = withParts(withList(catchUp.lists, read), look);
  const stuck = isFurther ? 0 : catchUp.stuck;
  return { ...catchUp, lists, stuck, asked: { ...asked, seen: 'that' } };
}

/** The next window of a list that is scrolled shows a row of the one before once more. */
function isWithin(asked: number | null, before: Here | null, look: Look): boolean {
  if (look.page !== null) return look.page <= (asked ?? 1);
  if (before === null) return false;
  // Rows whose dates cannot be read are left out: then it cannot be told.
  if (!before.covered || !look.covered) return true;
  return before.oldest === null || Math.max(...look.times) >= before.oldest;
}

/**
 * A thread of which something newer stands elsewhere tells no more how far down the list it is. Of a
 * list that is scrolled only the top has a number.
 */
function newRows({ page: furthest, reached }: ListRead, { page, times }: Look): number {
  if (page !== null && (furthest !== null || reached === null)) {
    return page > (furthest ?? 0) ? times.length : 0;
  }
  return times.filter((at) => reached === null || at < reached).length;
}

export function withList(lists: readonly ListRead[], read: ListRead): readonly ListRead[] {
  return lists.map((one) => (one.list === read.list && one.part === read.part ? read : one));
}

/** How many threads the list on the screen has, as the page says. */
export function withTotal(catchUp: CatchUp, total: number | null): CatchUp {
  const current = currentList(catchUp);
  if (current === null || total === null) return catchUp;
  return { ...catchUp, lists: withList(catchUp.lists, { ...current, total }) };
}

/** A page that shows a list in parts says so when it shows the first of them. */
function withParts(lists: readonly ListRead[], { list, part }: Look): readonly ListRead[] {
  const known = lists.filter((one) => one.list === list).length;
  const more = Array.from({ length: Math.max(0, (part?.of ?? 1) - known) }, (_, index) =>
    unread(list, known + index),
  );
  if (more.length === 0) return lists;
  const last = lists.findLastIndex((one) => one.list === list);
  return [...lists.slice(0, last + 1), ...more, ...lists.slice(last + 1)];
}
