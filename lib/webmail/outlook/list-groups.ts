import type { RowReading } from '../port';
import { GROUP_HEADER } from './list-selectors';
import { findAllOfPage } from './mail-words';

/** The headers of the groups in a list. */
export function groupHeaders(list: Element): readonly Element[] {
  return findAllOfPage(GROUP_HEADER, list).filter((button) => !button.closest('[role="option"]'));
}

/** A group that is folded away holds rows that nobody sees. */
export function isFolded(header: Element): boolean {
  return header.getAttribute('aria-expanded') === 'false';
}

/**
 * How many rows at the top are held there: those of the first group, where one of them is older
 * than the row behind the group (facts/outlook.md 1: pinned rows are a group of their own).
 *
 * @param rows what was read, each with its element, in the order of the page
 */
export function pinnedRows(
  list: Element,
  rows: readonly { readonly element: Element; readonly reading: RowReading }[],
): number {
  const headers = groupHeaders(list);
  const [first] = rows;
  if (!first || !headers.some((header) => isBefore(header, first.element))) return 0;
  const end = headers.find((header) => isBefore(first.element, header));
  if (!end) return 0;
  const group = rows.filter(({ element }) => isBefore(element, end));
  const next = rows[group.length];
  if (!next) return 0;
  const { from } = next.reading.messageAt;
  return group.some(({ reading }) => reading.messageAt.from < from) ? group.length : 0;
}

function isBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
