import type { NamedNote, NoteKind } from '../domain/notes/note';
import type { SamePeople } from '../domain/same-people';
import type { ThreadKey } from '../domain/sighting';
import type { RadiostilteDatabase } from './database';
import { namesFor } from './names-for';
import type { DecisionRow } from './rows';
import { rowsUnder } from './rows-under';

/** All notes about a person, the newest first. */
export async function notesAbout(
  db: RadiostilteDatabase,
  person: string,
  people?: SamePeople,
): Promise<readonly NamedNote[]> {
  const rows = await rowsUnder(db.decisions, 'person', await namesFor(db, person, people));
  return namedNotes(rows);
}

/** All notes that belong to a thread, the newest first, whatever its people are called by now. */
export async function notesOfThread(
  db: RadiostilteDatabase,
  thread: ThreadKey,
): Promise<readonly NamedNote[]> {
  return namedNotes(await db.decisions.where('thread').equals(thread).toArray());
}

/** The notes among these rows, the newest first. */
export function namedNotes(rows: readonly DecisionRow[]): readonly NamedNote[] {
  return rows
    .toSorted((a, b) => b.stamp.counter - a.stamp.counter)
    .flatMap((row) => namedNote(row) ?? []);
}

/** Notes with a date up to that one, or all that have one. */
export async function datedNotes(
  db: RadiostilteDatabase,
  until: string,
): Promise<readonly NamedNote[]> {
  const rows = await db.decisions.where('date').belowOrEqual(until).toArray();
  return rows.flatMap((row) => namedNote(row) ?? []).filter(({ done }) => !done);
}

/** Open notes of a kind about anybody, the newest first. */
export async function notesOfKind(
  db: RadiostilteDatabase,
  kind: NoteKind,
): Promise<readonly NamedNote[]> {
  const rows = await db.decisions.where('kind').equals(kind).toArray();
  return namedNotes(rows);
}

function namedNote(row: DecisionRow): NamedNote | null {
  return row.field === 'note' && row.value !== null ? { ...row.value, id: row.subject } : null;
}
