import type { RowReading } from '../port';
import type { ListFacts, ListUnderstood, RowFacts } from './facts';
import type { Knowledge } from './knowledge';
import { peopleOfLine } from './people';

/** The rows of a list, in the order of the page. */
export function readRows({ list, rows }: ListFacts, knowledge: Knowledge): ListUnderstood {
  knowledge.learnDates(rows.map(({ date }) => date));
  knowledge.learnPeople(rows.flatMap(({ people }) => peopleOfLine(people ?? '')));
  const looks = rows.map((row) => ({ ...row, reading: readRow(row, list, knowledge) }));
  const read = looks.flatMap(({ group, reading }) =>
    typeof reading === 'object' ? [{ group, reading }] : [],
  );
  return {
    rows: read.map(({ reading }) => reading),
    pinned: pinnedRows(read),
    undated: looks.filter(({ reading }) => reading === 'undated').length,
  };
}

/**
 * Reads a row. It tells of the newest message in its own list (facts/outlook.md 6.2), and names no
 * message. `undated` where its date could be two, `unreadable` where its parts are not found.
 */
function readRow(
  row: RowFacts,
  list: ListFacts['list'],
  knowledge: Knowledge,
): RowReading | 'undated' | 'unreadable' {
  if (row.id === '' || row.people === null) return 'unreadable';
  const people = peopleOfLine(row.people).map(knowledge.known);
  const messageAt = knowledge.dateOf(row.date);
  if (!messageAt) return 'undated';
  const isOwn =
    people.length > 0 && people.every(({ address }) => knowledge.ownAddresses.includes(address));
  return {
    threadId: row.id,
    messageId: null,
    messageAt,
    stands: list === 'other' || (list === 'inbox' && isOwn) ? 'unknown' : 'here',
    people,
    subject: row.subject,
    snippet: row.snippet,
  };
}

/**
 * How many rows at the top are held there: those of the first group, where one of them is older
 * than the row behind the group (facts/outlook.md 1: pinned rows are a group of their own).
 */
function pinnedRows(
  rows: readonly { readonly group: number; readonly reading: RowReading }[],
): number {
  const first = rows[0]?.group ?? 0;
  const group = rows.filter((row) => row.group === first);
  const next = rows[group.length];
  if (first === 0 || !next) return 0;
  const { from } = next.reading.messageAt;
  return group.some(({ reading }) => reading.messageAt.from < from) ? group.length : 0;
}
