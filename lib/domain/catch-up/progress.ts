import type { Instant } from '../instant';
import { type CatchUp, currentList, type ListRead, type ListToRead } from './catch-up';

/** How far a catch-up is, to be told. */
export interface CatchUpProgress {
  /** The list that is being read; null where all are. */
  readonly list: ListToRead | null;
  /** How far back it was read; null before the first row. */
  readonly reached: Instant | null;
  /** Threads read in that list; in all lists where all are read. */
  readonly threads: number;
  /** About so many there are to read in that list; null where nothing tells. */
  readonly estimate: number | null;
}

export function progressOf(catchUp: CatchUp): CatchUpProgress {
  const current = currentList(catchUp);
  if (current === null) {
    const threads = catchUp.lists.reduce((sum, { threads: some }) => sum + some, 0);
    return { list: null, reached: catchUp.since, threads, estimate: null };
  }
  // Parts of one list are told as one.
  const parts = catchUp.lists.filter(({ list }) => list === current.list);
  const threads = parts.reduce((sum, part) => sum + part.threads, 0);
  const inPart = estimateOf(catchUp, current);
  const isLast = parts.at(-1) === current;
  const estimate = inPart === null || !isLast ? null : threads - current.threads + inPart;
  return { list: current.list, reached: current.reached, threads, estimate };
}

/** As many again for as long again, and never more than the page says there are. */
function estimateOf({ since, startedAt }: CatchUp, list: ListRead): number | null {
  const { reached, threads, total } = list;
  if (reached === null || reached >= startedAt) return total;
  const share = Math.min(1, (startedAt - reached) / (startedAt - since));
  const byDates = Math.max(threads, Math.round(threads / share));
  return total === null ? byDates : Math.max(threads, Math.min(byDates, total));
}
