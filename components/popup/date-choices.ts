import { dayFromIso, isoOfDay } from '../../lib/domain/dates/calendar-day';
import type { NamedNote, Note } from '../../lib/domain/notes/note';
import { whenDone } from '../../lib/domain/notes/when-done';
import type { Choice } from './offer-decisions';

const LATER_DAYS = 7;

export function finish(note: NamedNote): Choice {
  return change(note, whenDone(note));
}

/** A week later; the date itself stays what it is. */
export function putOff(note: NamedNote, today: string): Choice {
  return change(note, { ...note, later: isoOfDay(dayFromIso(today) + LATER_DAYS) });
}

function change({ id, ...before }: NamedNote, after: Note & { readonly id?: string }): Choice {
  const { id: _, ...value } = after;
  const about = { about: 'note', subject: id, field: 'note' } as const;
  return { decision: { ...about, value }, undo: { ...about, value: before } };
}
