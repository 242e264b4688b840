import type { ListName, RowReading } from '../port';
import { shownText } from '../shown-text';
import type { MailboxMemory } from './mailbox-memory';
import { peopleOfLine } from './people';
import { fieldsOfRow, type RowFields } from './row-fields';

/** What the reading of a row needs to know beside the page. */
export interface RowPlace {
  readonly list: ListName;
  readonly ownAddresses: readonly string[];
  readonly memory: MailboxMemory;
}

/** A row of the page, and its parts where they are found. */
export interface ShownRow {
  readonly row: Element;
  readonly fields: RowFields | null;
}

export function shownRow(row: Element): ShownRow {
  return { row, fields: fieldsOfRow(row) };
}

/**
 * Reads a row. It tells of the newest message in its own list (facts/outlook.md 6.2), and names no
 * message. `undated` where its date could be two, `unreadable` where its parts are not found.
 */
export function readRow(
  { row, fields }: ShownRow,
  place: RowPlace,
): RowReading | 'undated' | 'unreadable' {
  const threadId = row.getAttribute('data-convid');
  if (!threadId || !fields?.people) return 'unreadable';
  const people = peopleOfRow(fields).map(place.memory.known);
  const messageAt = place.memory.dateOf(fields.dateTitle);
  if (!messageAt) return 'undated';
  const isOwn =
    people.length > 0 && people.every(({ address }) => place.ownAddresses.includes(address));
  return {
    threadId,
    messageId: null,
    messageAt,
    stands: place.list === 'other' || (place.list === 'inbox' && isOwn) ? 'unknown' : 'here',
    people,
    subject: shownText(fields.subject),
    snippet: shownText(fields.preview),
  };
}

/** The names stand in the first part of their line, marks of the row behind them. */
export function peopleOfRow({ people }: RowFields): ReturnType<typeof peopleOfLine> {
  return peopleOfLine(people?.firstElementChild ?? people ?? null);
}
