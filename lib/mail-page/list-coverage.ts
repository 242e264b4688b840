import { type Instant, MINUTE } from '../domain/instant';
import type { Covered } from '../messages/messages';
import type { ListName, ListReading, RowReading } from '../webmail/port';

/**
 * Which span of message times the pages of a list were read over, one after the other: page 1
 * reaches from its oldest row to now, the next from its own oldest row to where page 1 ended.
 */
export class ListCoverage {
  #list: ListName = 'other';
  #ends: (Instant | undefined)[] = [];

  /** Null where nothing is known to be without a gap. */
  covered(reading: ListReading): Covered | null {
    const { list, page } = reading;
    if (list === 'other') return null;
    if (list !== this.#list || page === 1) this.#ends = [];
    this.#list = list;
    const from = oldestShown(reading);
    const until = page === 1 ? null : this.#ends[page - 1];
    if (from === null || until === undefined) return null;
    this.#ends[page] = from;
    return { from, until };
  }
}

/**
 * The list is sorted by the dates it shows, and no row shows a later date than that of its newest
 * message: so the last row is at least as old as the least of those. An empty list reaches back to
 * the beginning.
 */
function oldestShown({ rows, empty, complete }: ListReading): Instant | null {
  if (!complete) return null;
  if (empty) return 0;
  if (rows.length === 0 || !isSortedByDate(rows)) return null;
  return Math.min(...rows.map(({ lastMessageAt }) => lastMessageAt));
}

/** Not so where the Inbox shows unread or important mail first: what lies between is not known. */
function isSortedByDate(rows: readonly RowReading[]): boolean {
  const dates = rows
    .filter(({ shows }) => shows === 'last-message')
    .map((row) => row.lastMessageAt);
  return dates.every((at, index) => at <= (dates[index - 1] ?? at) + MINUTE);
}
