import type { NamedNote } from '../domain/notes/note';
import type { SamePeople } from '../domain/same-people';
import type { RadiostilteDatabase } from './database';
import { notesAbout, notesOfKind } from './notes';
import type { ThreadRow } from './rows';
import type { NotedView } from './views';

/** What the user noted that helps to decide how to go on with a thread. */
export async function notedView(
  db: RadiostilteDatabase,
  { key, phase, client }: Pick<ThreadRow, 'key' | 'phase' | 'client'>,
  people?: SamePeople,
): Promise<NotedView> {
  const notes = client === null ? [] : await notesAbout(db, client, people);
  const open = notes.filter(({ done }) => !done);
  const fit = open.find(({ kind }) => kind === 'fit');
  const lesson = await lessonFor(db, open, phase);
  return {
    backup: open.find(({ kind }) => kind === 'backup')?.text ?? null,
    lesson: lesson?.text ?? null,
    fit: fit?.score ?? null,
    value: fit?.amount ?? '',
    calls: notes.filter((note) => isCall(note) && note.thread === key).length,
  };
}

function isCall({ kind, channel }: NamedNote): boolean {
  return kind === 'contact' && channel === 'call';
}

/** Of the same client, else of the same phase of the work (facts/mission-rows.md S0-24). */
async function lessonFor(
  db: RadiostilteDatabase,
  open: readonly NamedNote[],
  phase: ThreadRow['phase'],
): Promise<NamedNote | null> {
  const own = open.find(({ kind }) => kind === 'lesson');
  if (own !== undefined) return own;
  const lessons = await notesOfKind(db, 'lesson');
  return lessons.find((lesson) => lesson.phase === phase) ?? null;
}
