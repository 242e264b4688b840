import { addressIn } from '../address-in';
import type { RowReading } from '../port';
import { find, findAll } from '../selector';
import { shownText } from '../shown-text';
import { isLegacyId, momentOfLegacyId, type TitleFit, timeOfLegacyId, titleFit } from './legacy-id';
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

/**
 * Reads the table rows of one conversation. `waiting` for one whose cells are not filled yet,
 * `not-mine` for advertisements, rows of other extensions, and drafts without a thread,
 * `unreadable` for one that may be a thread although its ids are not found.
 */
export function readRow(parts: readonly Element[]): Row | 'waiting' | 'not-mine' | 'unreadable' {
  const inRow = (selector: Parameters<typeof find>[0]) =>
    parts.map((part) => find(selector, part)).find((found) => found !== null) ?? null;
  if (inRow(ROW_AD) || inRow(ROW_STANDALONE_DRAFT)) return 'not-mine';
  const carrier = inRow(ROW_IDS);
  const legacyId = carrier?.getAttribute('data-legacy-thread-id');
  if (!carrier || !isLegacyId(legacyId)) {
    if (parts.some(isForeign)) return 'not-mine';
    return parts.some((part) => shownText(part)) && !inRow(ROW_LABEL) ? 'unreadable' : 'waiting';
  }
  const ids = idsOfRow(carrier, legacyId, inRow(ROW_DRAFT) !== null);
  if (!ids) return 'unreadable';
  const people = parts.flatMap((part) => findAll(ROW_PEOPLE, part));
  const at = timeOfLegacyId(ids.messageId);
  return {
    ...ids,
    messageAt: momentOfLegacyId(ids.messageId),
    stands: 'unknown',
    fit: titleFit(inRow(ROW_DATE)?.getAttribute('title') ?? '', at),
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
  const line = person?.closest('td');
  if (!person || !line) return false;
  const before = line.ownerDocument.createRange();
  before.setStart(person.closest('.yW') ?? line, 0);
  before.setEndBefore(person);
  return /\p{L}/u.test(before.toString());
}

/**
 * Whether the row's hidden label speaks of the same thread and knows the people shown. In a row
 * that is being filled anew, one of the two is still that of the thread before.
 */
function agrees(label: Element | null, threadId: string, people: readonly Element[]): boolean {
  if (!label) return true;
  const carrier = label.querySelector('[data-legacy-thread-id]');
  if (carrier && carrier.getAttribute('data-legacy-thread-id') !== threadId) return false;
  const known = [...label.querySelectorAll('[email]')].map((one) =>
    addressIn(one.getAttribute('email')),
  );
  return (
    known.length === 0 ||
    people.every((one) => known.includes(addressIn(one.getAttribute('email'))))
  );
}
