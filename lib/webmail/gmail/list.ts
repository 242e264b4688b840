import { isShown } from '../is-shown';
import type { ListName, ListReading, RowReading } from '../port';
import { shownText } from '../shown-text';
import { type Row, type RowReader, rowReader } from './list-row';
import { ROW } from './list-selectors';
import { isInMail } from './mail-words';

/** Where and how a list is read. */
export interface ListPlace {
  readonly account: string;
  readonly list: ListName;
  readonly part: ListReading['part'];
  /** Null where the address does not tell. */
  readonly page: number | null;
  /** False where it is not certain which part of the list is shown. */
  readonly certain: boolean;
  /** True once the view stands long enough that an unfilled row is a stranger's, not a late one. */
  readonly settled: boolean;
  /** Whether some row has shown before that the titles are in the browser's time zone. */
  readonly zoneProven: boolean;
}

/** A reading, and what its rows themselves say of the list they belong to. */
export interface ListLook {
  readonly reading: ListReading;
  /** Most rows name recipients: a word such as "To:" stands before the first person. */
  readonly namesRecipients: boolean;
  /** Rows are single messages; null where there is no row to tell. */
  readonly single: boolean | null;
}

/** What holds for every list of Gmail. */
export const OF_GMAIL = { clock: 'real', pinned: 0, undated: 0 } as const;

/** Rows of which too few can be compared tell nothing of the time zone of the titles. */
const ENOUGH_TO_DOUBT_ZONE = 3;

/**
 * The list in a main view; null where there is none, or while rows wait for their cells, which come
 * later than the row and in a row that showed another thread before (facts/gmail.md 0.9, 1.1).
 *
 * @param shown the rows of it that are seen
 */
export function readListIn(
  main: Element,
  shown: readonly Element[],
  place: ListPlace,
): ListLook | null {
  const { account, list, part, page } = place;
  const here = { ...OF_GMAIL, account, list, part, page };
  const rows = conversations(shown);
  if (rows.length === 0) {
    if (!saysNothingIsHere(main)) return null;
    const reading = { ...here, rows: [], empty: true, complete: place.certain };
    return { reading, namesRecipients: false, single: null };
  }
  const read = rowReader(main);
  const looks = rows.map(read).filter((look) => look !== 'not-mine');
  const readings = looks.filter((look) => typeof look === 'object');
  const late = looks.includes('waiting') || readings.some((row) => !row.isWhole);
  if (late && !place.settled) return null;
  const isWhole = readings.length === looks.length && !hasOtherRows(main, new Set(shown), read);
  const recipients = readings.filter((row) => row.namesRecipients);
  const single = areSingle(readings);
  return {
    reading: {
      ...here,
      rows: shownRows(readings, { zone: zoneAgrees(readings, place.zoneProven), single }),
      empty: false,
      complete: isWhole && place.certain,
    },
    namesRecipients: recipients.length * 2 > readings.length,
    single: readings.length === 0 ? null : single,
  };
}

/** What rows say of the newest message of a thread holds for a list of threads only. */
function shownRows(
  rows: readonly Row[],
  { zone, single }: { readonly zone: boolean; readonly single: boolean },
): readonly RowReading[] {
  return rows.map(({ fit, namesRecipients, isWhole, single: _, ...row }) => {
    const believed = zone && !(single && fit === 'earlier');
    return { ...row, stands: believed ? STANDS[fit] : ('unknown' as const) };
  });
}

/** Rows that say so, or two of one thread, which no list of threads has. */
function areSingle(rows: readonly Row[]): boolean {
  const threads = new Set(rows.map(({ threadId }) => threadId));
  return threads.size < rows.length || rows.some(({ single }) => single);
}

const STANDS = {
  same: 'here',
  earlier: 'elsewhere',
  unreadable: 'unknown',
} as const;

/**
 * The table rows of each conversation: one, or two or three in the vertical split, where the cells
 * of the first reach over the others (facts/gmail.md 1.10).
 */
function conversations(shown: readonly Element[]): readonly (readonly Element[])[] {
  const groups: Element[][] = [];
  let further = 0;
  for (const row of shown) {
    if (further > 0) {
      groups.at(-1)?.push(row);
      further -= 1;
    } else {
      groups.push([row]);
      further = Number(row.querySelector('td[rowspan]')?.getAttribute('rowspan') ?? 1) - 1;
    }
  }
  return groups;
}

/** Rows that look like threads too, but not like those that were found first. */
function hasOtherRows(main: Element, found: ReadonlySet<Element>, read: RowReader): boolean {
  return ROW.alternatives
    .flatMap(({ css }) => [...main.querySelectorAll(css)])
    .some((row) => !found.has(row) && isShown(row) && !isInMail(row) && read([row]) !== 'not-mine');
}

/**
 * Titles in another time zone than the browser's would make every row look as if it showed an
 * earlier message. One row that fits proves the zone.
 */
function zoneAgrees(rows: readonly Row[], provenBefore: boolean): boolean {
  const comparable = rows.filter((row) => row.fit !== 'unreadable');
  if (comparable.some((row) => row.fit === 'same')) return true;
  return provenBefore && comparable.length < ENOUGH_TO_DOUBT_ZONE;
}

/** No row, no thread, no person, but one single cell that says something in the place of rows. */
function saysNothingIsHere(main: Element): boolean {
  if (main.querySelector('[role="row"], [role="listitem"], [email], h2')) return false;
  const cells = [...main.querySelectorAll('td')].filter(
    (cell) => !cell.closest('[role="tablist"]'),
  );
  return cells.filter((cell) => isShown(cell) && shownText(cell) !== '').length === 1;
}
