import type { ListName, ListReading, RowReading } from '../port';
import { find, findAll } from '../selector';
import { isLegacyId, type TitleFit, timeOfLegacyId, titleFit } from './legacy-id';
import { addressIn, PERSON, peopleOf } from './people';
import {
  ROW,
  ROW_AD,
  ROW_DATE,
  ROW_DRAFT,
  ROW_IDS,
  ROW_LABEL,
  ROW_PEOPLE,
  ROW_SNIPPET,
  ROW_STANDALONE_DRAFT,
} from './selectors';
import { shownText } from './shown-text';
import { isShown } from './visible-main';

/** Where and how a list is read. */
export interface ListPlace {
  readonly account: string;
  readonly list: ListName;
  readonly page: number;
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
}

/** Rows of which too few can be compared tell nothing of the time zone of the titles. */
const ENOUGH_TO_DOUBT_ZONE = 3;

/**
 * The list in a main view; null where there is none, or while rows wait for their cells, which come
 * later than the row and in a row that showed another thread before (facts/gmail.md 0.9, 1.1).
 */
export function readListIn(main: Element, place: ListPlace): ListLook | null {
  const { account, list, page } = place;
  const rows = conversations(main);
  if (rows.length === 0) {
    const empty = saysNothingIsHere(main);
    const reading = { account, list, page, rows: [], empty };
    return empty ? { reading, namesRecipients: false } : null;
  }
  const readings: Row[] = [];
  for (const row of rows) {
    const reading = readRow(row);
    if (reading === 'not-mine') continue;
    if (!place.settled && (reading === 'waiting' || !reading.isWhole)) return null;
    if (reading !== 'waiting') readings.push(reading);
  }
  const zone = zoneAgrees(readings, place.zoneProven);
  const shown = readings.map(({ fit, namesRecipients, isWhole, ...row }) => ({
    ...row,
    shows: zone ? SHOWS[fit] : ('unknown' as const),
  }));
  const recipients = readings.filter((row) => row.namesRecipients);
  return {
    reading: { account, list, page, rows: shown, empty: false },
    namesRecipients: recipients.length * 2 > readings.length,
  };
}

const SHOWS = {
  same: 'last-message',
  earlier: 'earlier-message',
  unreadable: 'unknown',
} as const;

/** The table rows of each conversation: one, or two or three in the vertical split. */
function conversations(main: Element): readonly (readonly Element[])[] {
  const groups: Element[][] = [];
  for (const row of findAll(ROW, main)) {
    if (!isShown(row)) continue;
    const before = groups.at(-1);
    const continues = !row.id && row.classList.contains('apv') && before;
    if (continues) before.push(row);
    else groups.push([row]);
  }
  return groups;
}

interface Row extends RowReading {
  readonly fit: TitleFit;
  readonly namesRecipients: boolean;
  /** All its cells were filled, for the same thread. A row that never is counts without people. */
  readonly isWhole: boolean;
}

function readRow(parts: readonly Element[]): Row | 'waiting' | 'not-mine' {
  const inRow = (selector: Parameters<typeof find>[0]) =>
    parts.map((part) => find(selector, part)).find((found) => found !== null) ?? null;
  if (inRow(ROW_AD) || inRow(ROW_STANDALONE_DRAFT)) return 'not-mine';
  const carrier = inRow(ROW_IDS);
  const threadId = carrier?.getAttribute('data-legacy-thread-id');
  if (!carrier || !isLegacyId(threadId)) {
    return parts.some((part) => shownText(part)) && !inRow(ROW_LABEL) ? 'not-mine' : 'waiting';
  }
  const lastMessageId = newestMessage(carrier, inRow(ROW_DRAFT) !== null);
  if (!lastMessageId) return 'not-mine';
  const people = parts.flatMap((part) => findAll(ROW_PEOPLE, part));
  const lastMessageAt = timeOfLegacyId(lastMessageId);
  const fit = titleFit(inRow(ROW_DATE)?.getAttribute('title') ?? '', lastMessageAt);
  return {
    threadId,
    lastMessageId,
    lastMessageAt,
    shows: 'unknown',
    fit,
    namesRecipients: hasWordBefore(people[0]),
    isWhole: people.length > 0 && agrees(inRow(ROW_LABEL), threadId, people),
    people: peopleOf(people, PERSON),
    subject: shownText(carrier),
    snippet: shownText(inRow(ROW_SNIPPET)).replace(/^[-\u2013\u2014]\s*/, ''),
  };
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

/** The id of a draft is no message; without a draft the newest of all is the newest message. */
function newestMessage(carrier: Element, hasDraft: boolean): string | null {
  const sent = carrier.getAttribute('data-legacy-last-non-draft-message-id');
  if (isLegacyId(sent)) return sent;
  const newest = carrier.getAttribute('data-legacy-last-message-id');
  return !hasDraft && isLegacyId(newest) ? newest : null;
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
  const cells = [...main.querySelectorAll('td')];
  return cells.filter((cell) => isShown(cell) && shownText(cell) !== '').length === 1;
}
