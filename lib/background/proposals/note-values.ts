import { type CalendarDay, dayFromIso } from '../../domain/dates/calendar-day';
import { isoDayAt } from '../../domain/dates/iso-day-at';
import { dateInWords } from '../../domain/dates-in-words';
import { DAY } from '../../domain/instant';
import type { NamedNote, NoteKind } from '../../domain/notes/note';
import { clockOf } from '../../settings/clock-of';
import type { Language } from '../../settings/settings';
import { notesAbout } from '../../store/notes';
import type { Context } from '../context';
import { listInWords } from './list-in-words';
import type { TextPlace } from './text-place';

/**
 * What the client's page has for the variables of a text; '' where it has nothing. A date that is
 * behind is named of an invoice alone.
 */
export async function noteValues(
  context: Context,
  place: TextPlace,
  language: Language,
): Promise<Readonly<Record<string, string>>> {
  const open = await openNotes(context, place);
  const newest = (...kinds: readonly NoteKind[]) => open.find(({ kind }) => kinds.includes(kind));
  const inWords = (day: CalendarDay): string =>
    dateInWords(day * DAY, context.now, language, 'UTC');
  const ahead = (iso: string | null | undefined): string =>
    iso && iso >= todayOf(context) ? inWords(dayFromIso(iso)) : '';
  const { row, phase } = place;
  const bill = row === null ? newest('invoice', 'quote') : newest(billOf(phase));
  const due = bill?.kind === 'invoice' && bill.date ? inWords(dayFromIso(bill.date)) : null;
  const neededBy = earliestAhead(open, todayOf(context));
  return {
    goal: newest('goal')?.text ?? '',
    items: listInWords(textsOf(open.filter(isMissing)), language),
    deadline: neededBy === null ? '' : inWords(neededBy),
    number: bill?.number ?? '',
    amount: bill?.amount ?? '',
    due: due ?? ahead(bill?.date),
    end: ahead(newest('contract')?.date),
    score: String(newest('rating')?.score ?? ''),
  };
}

/** The day `{deadline}` names, as far as the client's page tells it; null where it does not. */
export async function notedDeadline(
  context: Context,
  place: TextPlace,
): Promise<CalendarDay | null> {
  return earliestAhead(await openNotes(context, place), todayOf(context));
}

/** The notes that a text may use: a thread has its own and those about the person, a new mail all. */
async function openNotes(
  { db }: Context,
  { row, client }: TextPlace,
): Promise<readonly NamedNote[]> {
  if (client === undefined) return [];
  const about = await notesAbout(db, client.address);
  return about.filter(
    ({ thread, done }) => !done && (row === null || thread === null || thread === row.key),
  );
}

/** The first day by which something missing is needed; nobody can meet one that is behind. */
function earliestAhead(notes: readonly NamedNote[], today: string): CalendarDay | null {
  const dates = notes.filter(isMissing).flatMap(({ date }) => date ?? []);
  const [first] = dates.filter((date) => date >= today).sort();
  return first === undefined ? null : dayFromIso(first);
}

function isMissing({ kind }: NamedNote): boolean {
  return kind === 'missing';
}

function billOf(phase: TextPlace['phase']): NoteKind {
  return phase === 'invoice' ? 'invoice' : 'quote';
}

function textsOf(notes: readonly NamedNote[]): readonly string[] {
  return [...notes].reverse().flatMap(({ text }) => (text === '' ? [] : [text]));
}

function todayOf({ settings, now }: Context): string {
  return isoDayAt(now, clockOf(settings).zone);
}
