import { type Instant, MINUTE } from '../domain/instant';
import type { Covered, ReadSoFar } from '../messages/list-messages';
import type { ListReading, RowReading } from '../webmail/port';

const NOTHING_READ: ReadSoFar = { view: '', last: null, rows: [], end: 0 };
/** Of the rows of windows; what follows shows one of the last windows' rows. */
const MOST_ROWS = 500;

/** A page of a list with a number, as it was read last. */
interface ReadPage {
  readonly page: number;
  readonly from: Instant;
  /** How many threads the list had then, as the page said. */
  readonly count: number | null;
  readonly rows: ReadonlySet<string>;
}

/**
 * Which span of message times a look at a list leaves no gap in. Page 1 reaches from its oldest row
 * to now. Any other page reaches by itself from its oldest to its newest row, and on to where the
 * page before it ended if nothing can have slipped through between the two. A window of a list that
 * is scrolled reaches on where it shows a row that was read before.
 */
export class ListCoverage {
  #view: string;
  #last: ReadPage | null;
  #rows: Set<string>;
  #end: Instant;

  /** @param before what was read before in the same tab, without a break */
  constructor(before: ReadSoFar = NOTHING_READ) {
    const { view, last, rows, end } = before;
    this.#view = view;
    this.#last = last && { ...last, rows: new Set(last.rows) };
    this.#rows = new Set(rows);
    this.#end = end;
  }

  /** For the tab to keep until its next look, and to hand back as it is. */
  soFar(): ReadSoFar {
    const last = this.#last && { ...this.#last, rows: [...this.#last.rows] };
    return { view: this.#view, last, rows: [...this.#rows].slice(-MOST_ROWS), end: this.#end };
  }

  /**
   * Null where nothing is known to be without a gap.
   *
   * @param count how many threads the list has in all, as the page says
   */
  covered(reading: ListReading, count: number | null): Covered | null {
    const { list, part, page } = reading;
    if (list === 'other') return null;
    const view = `${list} ${part?.at}`;
    if (view !== this.#view) this.forget();
    this.#view = view;
    if (page !== null && this.#isLate(reading, page)) return null;
    if (page === 1) this.forget();
    const from = oldestShown(reading);
    if (from === null) {
      this.#last = null;
      return null;
    }
    return page === null ? this.#window(reading, from) : this.#page(reading, page, from, count);
  }

  /** What comes next joins nothing that was read so far. */
  forget(): void {
    this.#last = null;
    this.#rows = new Set();
  }

  /** The rows of another page still stand there under the number of this one. */
  #isLate(reading: ListReading, page: number): boolean {
    const before = this.#last;
    const rows = new Set(sortedRows(reading).map(rowKey));
    if (before === null || before.page === page || rows.size !== before.rows.size) return false;
    return rows.size > 0 && [...rows].every((row) => before.rows.has(row));
  }

  #page(reading: ListReading, page: number, from: Instant, count: number | null): Covered | null {
    const before = this.#last;
    const rows = new Set(sortedRows(reading).map(rowKey));
    this.#last = { page, from, count, rows };
    if (page === 1) {
      this.#reach(reading, from);
      return { from, until: null };
    }
    const joins = before?.page === page - 1 && isNext(this.#last, before);
    return joins ? span(from, before.from) : byItself(reading, from);
  }

  #window(reading: ListReading, from: Instant): Covered | null {
    const until = this.#end;
    const goesOn = sortedRows(reading).some((row) => this.#rows.has(rowKey(row)));
    if (!goesOn || from >= until) return byItself(reading, from);
    this.#reach(reading, from);
    return { from, until };
  }

  #reach(reading: ListReading, from: Instant): void {
    this.#end = from;
    for (const row of sortedRows(reading)) this.#rows.add(rowKey(row));
  }
}

/**
 * Mail that arrived between the two looks pushes rows from one page to the next, where they are seen
 * twice. Mail that was taken away pulls rows up that are then never seen: the count tells of it.
 */
function isNext(page: ReadPage, before: ReadPage): boolean {
  if ([...page.rows].some((row) => before.rows.has(row))) return true;
  return page.count !== null && before.count !== null && page.count >= before.count;
}

/** Another message of the same minute as the newest may stand above it. */
function byItself(reading: ListReading, from: Instant): Covered | null {
  const newest = sortedRows(reading).find(({ stands }) => stands === 'here');
  return newest ? span(from, newest.messageAt.from) : null;
}

function span(from: Instant, until: Instant): Covered | null {
  return from < until ? { from, until } : null;
}

function sortedRows({ rows, pinned }: ListReading): readonly RowReading[] {
  return rows.slice(pinned);
}

/** Short, for it goes back and forth; what two rows share by chance is one in many billions. */
function rowKey({ threadId, messageAt }: RowReading): string {
  let hash = 0;
  for (const letter of `${threadId} ${messageAt.from}`) {
    hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % PRIME;
  }
  return hash.toString(36);
}

/** Below 2^53 / 32, so that no digit is lost. */
const PRIME = 281_474_976_710_597;

/**
 * The list is sorted by the dates it shows, and no row shows a later date than that of its newest
 * message: so the last row is at least as old as the least of those. Another message of the same
 * minute may stand below. An empty list reaches back to the beginning.
 */
function oldestShown(reading: ListReading): Instant | null {
  if (!reading.complete) return null;
  if (reading.empty) return 0;
  const sorted = sortedRows(reading);
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
