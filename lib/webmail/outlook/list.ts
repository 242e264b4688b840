import { isShown } from '../is-shown';
import type { ListName, ListReading } from '../port';
import { shownText } from '../shown-text';
import { emptyNotice } from './list-empty';
import { groupHeaders, groupOf, isFolded } from './list-groups';
import type { ListPart } from './list-part';
import { ROW } from './list-selectors';
import { isAtTop } from './list-top';
import { findAllOfPage } from './mail-words';
import { markedLine } from './marked-line';
import { fieldsOfRow } from './row-fields';
import type { Understand } from './understanding';

/** Where and how a list is read. */
export interface ListPlace extends ListPart {
  readonly account: string;
  readonly list: ListName;
  readonly understand: Understand;
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
 * The visible list; null where it is covered, blank, or neither filled nor empty, and until it is
 * understood. It is `empty` where the page says so, which need not be true.
 */
export function readListIn(list: Element, place: ListPlace): ListReading | null {
  const { account, part, certain } = place;
  const told = { account, list: place.list, part, clock: 'mailbox' as const };
  const headers = groupHeaders(list);
  const { rows, all } = shownRows(list);
  const [first] = rows;
  if (!first) {
    if (!all || headers.length > 0 || !emptyNotice(list)) return null;
    return { ...told, page: 1, rows: [], pinned: 0, empty: true, complete: certain, undated: 0 };
  }
  const facts = rows.flatMap((row) => factsOfRow(row, headers));
  const understood = place.understand({ kind: 'list', list: place.list, rows: facts });
  if (!understood) return null;
  const isWhole = certain && all && !headers.some(isFolded);
  return {
    ...told,
    page: isAtTop(list, first) ? 1 : null,
    empty: false,
    complete: isWhole && understood.rows.length === rows.length,
    ...understood,
  };
}

/** Nothing for a row in which no date is found. */
function factsOfRow(row: Element, headers: readonly Element[]) {
  const fields = fieldsOfRow(row);
  if (!fields) return [];
  const { dateTitle, people, subject, preview } = fields;
  return [
    {
      id: row.getAttribute('data-convid') ?? '',
      date: dateTitle,
      // The names stand in the first part of their line, marks of the row behind them.
      people: people && markedLine(people.firstElementChild ?? people),
      subject: shownText(subject),
      snippet: shownText(preview),
      group: groupOf(row, headers),
    },
  ];
}
