import { isShown } from '../is-shown';
import type { ListReading } from '../port';
import { shownText } from '../shown-text';
import { emptyNotice } from './list-empty';
import { groupHeaders, isFolded, pinnedRows } from './list-groups';
import type { ListPart } from './list-part';
import { peopleOfRow, type RowPlace, readRow, shownRow } from './list-row';
import { ROW } from './list-selectors';
import { isAtTop } from './list-top';
import { findAllOfPage } from './mail-words';

/** Where and how a list is read. */
export interface ListPlace extends RowPlace, ListPart {
  readonly account: string;
}

/** The rows of a list that show something, and whether there are others. */
export interface ShownRows {
  readonly rows: readonly Element[];
  /** False where a row is hidden or blank, as while a message covers the list. */
  readonly all: boolean;
}

export function shownRows(list: Element): ShownRows {
  const rows = findAllOfPage(ROW, list);
  const shown = rows.filter((row) => isShown(row) && shownText(row) !== '');
  return { rows: shown, all: shown.length === rows.length };
}

/**
 * The visible list; null where it is covered, blank, or neither filled nor empty, and while its dates
 * are being read. It is `empty` where
 * the page says so, which need not be true.
 */
export function readListIn(list: Element, place: ListPlace): ListReading | null {
  const { account, part, certain, memory } = place;
  const told = { account, list: place.list, part, clock: 'mailbox' as const };
  const headers = groupHeaders(list);
  const { rows, all } = shownRows(list);
  const [first] = rows;
  if (!first) {
    if (!all || headers.length > 0 || !emptyNotice(list)) return null;
    return { ...told, page: 1, rows: [], pinned: 0, empty: true, complete: certain, undated: 0 };
  }

  const shown = rows.map(shownRow);
  const fields = shown.flatMap((one) => one.fields ?? []);
  memory.learnPeople(fields.flatMap((one) => peopleOfRow(one)));
  const dates = fields.map(({ dateTitle }) => dateTitle);
  if (!memory.texts.know(dates, dates)) return null;

  const looks = shown.map((one) => ({ element: one.row, reading: readRow(one, place) }));
  const read = looks.flatMap(({ element, reading }) =>
    typeof reading === 'object' ? [{ element, reading }] : [],
  );
  return {
    ...told,
    page: isAtTop(list, first) ? 1 : null,
    rows: read.map(({ reading }) => reading),
    pinned: pinnedRows(list, read),
    empty: false,
    complete: certain && all && read.length === looks.length && !headers.some(isFolded),
    undated: looks.filter(({ reading }) => reading === 'undated').length,
  };
}
