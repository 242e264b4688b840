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

/** How many headers stand above a row. */
export function groupOf(row: Element, headers: readonly Element[]): number {
  return headers.filter((header) => isBefore(header, row)).length;
}

function isBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
