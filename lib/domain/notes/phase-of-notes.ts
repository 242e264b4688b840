import type { Phase } from '../phase';
import type { Note } from './note';

/**
 * The phase that the user's own notes on a thread tell: something missing blocks it, an invoice or a
 * quote names itself. Null where they tell none.
 */
export function phaseOfNotes(notes: readonly Note[]): Phase | null {
  const has = (kind: Note['kind']) => notes.some((note) => note.kind === kind && !note.done);
  if (has('missing')) return 'blocked';
  if (has('invoice')) return 'invoice';
  return has('quote') ? 'quote' : null;
}
