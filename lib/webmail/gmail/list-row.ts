import { addressIn } from '../address-in';
import type { RowReading } from '../port';
import { find, findAll, type Selector } from '../selector';
import { shownText } from '../shown-text';
import { isLegacyId, momentOfLegacyId, type TitleFit, titleFit } from './legacy-id';
import {
  ROW_AD,
  ROW_DATE,
  ROW_DRAFT,
  ROW_FOREIGN,
  ROW_IDS,
  ROW_LABEL,
  ROW_PEOPLE,
  ROW_SNIPPET,
  ROW_STANDALONE_DRAFT,
} from './list-selectors';
import { PERSON, peopleOf } from './people';
import { idsOfRow, type RowIds } from './row-ids';

/** One row, and what its list needs to know of it beside. */
export interface Row extends RowReading, RowIds {
  readonly messageId: string;
  readonly fit: TitleFit;
  readonly namesRecipients: boolean;
  /** All its cells were filled, for the same thread. A row that never is counts without people. */
  readonly isWhole: boolean;
}

/** Reads the table rows of one conversation. `not-mine` also for advertisements and for drafts alone. */
export type RowReader = (parts: readonly Element[]) => RowLook;

type RowLook = Row | 'waiting' | 'not-mine' | 'unreadable';

/** Few lists hold an advertisement or a draft: whether one does is asked of all its rows at once. */
export function rowReader(main: Element): RowReader {
  const others = [ROW_AD, ROW_STANDALONE_DRAFT].filter((other) => find(other, main));
  return (parts) => {
    const isOther = others.some((other) => parts.some((part) => find(other, part)));
    return isOther ? 'not-mine' : readRow(parts);
  };
}

/**
 * Reads one row. `waiting` for one whose cells are not filled yet, `not-mine` for one of another
 * extension, `unreadable` for one that may be a thread although its ids are not found.
 */
function readRow(parts: readonly Element[]): RowLook {
  const inRow = (selector: Selector): Element | null => {
    for (const part of parts) {
      const found = find(selector, part);
      if (found) return found;
    }
    return null;
  };
  const carrier = inRow(ROW_IDS);
  const legacyId = carrier?.getAttribute('data-legacy-thread-id');
  if (!carrier || !isLegacyId(legacyId)) {
    if (parts.some(isForeign)) return 'not-mine';
    return parts.some((part) => shownText(part)) && !inRow(ROW_LABEL) ? 'unreadable' : 'waiting';
  }
  const ids = idsOfRow(carrier, legacyId, inRow(ROW_DRAFT) !== null);
  if (!ids) return 'unreadable';
  const people = parts.flatMap((part) => findAll(ROW_PEOPLE, part));
  const messageAt = momentOfLegacyId(ids.messageId);
  return {
    ...ids,
    messageAt,
    stands: 'unknown',
    fit: titleFit(inRow(ROW_DATE)?.getAttribute('title') ?? '', messageAt.from),
    namesRecipients: hasWordBefore(people[0]),
    isWhole: people.length > 0 && agrees(inRow(ROW_LABEL), legacyId, people),
    people: peopleOf(people, PERSON),
    subject: shownText(carrier),
    snippet: shownText(inRow(ROW_SNIPPET)).replace(/^[-\u2013\u2014]\s*/, ''),
  };
}

function isForeign(row: Element): boolean {
  return ROW_FOREIGN.alternatives.some(({ css }) => row.matches(css));
}

/** In a list of sent mail "To: ", in whatever language, stands before the first person. */
function hasWordBefore(person: Element | undefined): boolean {
  let part: Element | null = person ?? null;
  for (; part && !part.matches('.yW, td'); part = part.parentElement) {
    for (let before = part.previousSibling; before; before = before.previousSibling) {
      const isSeen = before.nodeType !== Node.COMMENT_NODE;
      if (isSeen && /\p{L}/u.test(before.textContent ?? '')) return true;
    }
  }
  return false;
}

/**
 * Whether the row's hidden label speaks of the same thread and knows the people shown. In a row
 * that is being filled anew, one of the two is still that of the thread before.
 */
function agrees(label: Element | null, threadId: string, people: readonly Element[]): boolean {
  if (!label) return true;
  const carrier = label.querySelector('[data-legacy-thread-id]');
  if (carrier && carrier.getAttribute('data-legacy-thread-id') !== threadId) return false;
  const known = Array.from(label.querySelectorAll('[email]'), emailOf);
  return known.length === 0 || people.every((one) => known.includes(emailOf(one)));
}

const emailOf = (person: Element) => addressIn(person.getAttribute(PERSON.address));
