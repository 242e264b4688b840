import { type Instant, MINUTE } from '../domain/instant';
import type { Covered } from '../messages/messages';
import type { ListReading, RowReading } from '../webmail/port';

/**
 * Which span of message times the looks at a list cover, one after the other: page 1 reaches from
 * its oldest row to now, the next from its own oldest row to where page 1 ended. A window of a
 * scrolled list goes on from there when it shows a row that was read before.
 */
export class ListCoverage {
  #view = '';
  #ends: (Instant | undefined)[] = [];
  #rows = new Set<string>();
  #end: Instant = 0;

  /** Null where nothing is known to be without a gap. */
  covered(reading: ListReading): Covered | null {
    const { list, part, page } = reading;
    if (list === 'other') return null;
    const view = `${list} ${part?.at}`;
    if (view !== this.#view || page === 1) this.#forget();
    this.#view = view;
    const from = oldestShown(reading);
    if (from === null) return null;
    return page === null ? this.#window(reading, from) : this.#page(reading, page, from);
  }

  #forget(): void {
    this.#ends = [];
    this.#rows = new Set();
  }

  #page(reading: ListReading, page: number, from: Instant): Covered | null {
    const until = page === 1 ? null : this.#ends[page - 1];
    if (until === undefined) return null;
    this.#ends[page] = from;
    if (page === 1) this.#reach(reading, from);
    return { from, until };
  }

  #window(reading: ListReading, from: Instant): Covered | null {
    const until = this.#end;
    const goesOn = reading.rows.some((row) => this.#rows.has(rowKey(row)));
    if (!goesOn || from >= until) return null;
    this.#reach(reading, from);
    return { from, until };
  }

  #reach(reading: ListReading, from: Instant): void {
    this.#end = from;
    for (const row of reading.rows.slice(reading.pinned)) this.#rows.add(rowKey(row));
  }
}

function rowKey({ threadId, messageAt }: RowReading): string {
  return `${threadId} ${messageAt.from}`;
}

/**
 * The list is sorted by the dates it shows, and no row shows a later date than that of its newest
 * message: so the last row is at least as old as the least of those. Another message of the same
 * minute may stand below. An empty list reaches back to the beginning.
 */
function oldestShown({ rows, pinned, empty, complete }: ListReading): Instant | null {
  if (!complete) return null;
  if (empty) return 0;
  const sorted = rows.slice(pinned);
  if (sorted.length === 0 || !isSortedByDate(sorted)) return null;
  return Math.min(...sorted.map(({ messageAt }) => messageAt.until - 1));
}

/** Not so where the Inbox shows unread or important mail first: what lies between is not known. */
function isSortedByDate(rows: readonly RowReading[]): boolean {
  const dates = rows
    .filter(({ stands }) => stands === 'here')
    .flatMap((row) => row.messageAt ?? []);
  return dates.every(({ from }, index) => from <= (dates[index - 1] ?? { from }).from + MINUTE);
}
