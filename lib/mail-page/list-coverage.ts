import type { Instant } from '../domain/instant';
import type { Covered } from '../messages/messages';
import type { ListName, ListReading } from '../webmail/port';

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

/** Date of the last row whose own date is known; an empty list reaches back to the beginning. */
function oldestShown({ rows, empty }: ListReading): Instant | null {
  if (empty) return 0;
  return rows.findLast(({ shows }) => shows === 'last-message')?.lastMessageAt ?? null;
}
