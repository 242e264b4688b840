import { dayFromIso } from '../../domain/dates/calendar-day';
import { dateInWords } from '../../domain/dates-in-words';
import { DAY } from '../../domain/instant';
import type { NamedNote, NoteKind } from '../../domain/notes/note';
import type { Language } from '../../settings/settings';
import { notesAbout } from '../../store/notes';
import type { Context } from '../context';
import { listInWords } from './list-in-words';
import type { TextPlace } from './text-place';

/**
 * What the client's page has for the variables of a text; '' where it has nothing. A thread has its
 * own notes and those about the person, a new mail all of them.
 */
export async function noteValues(
  { db, now }: Context,
  { row, client, phase }: TextPlace,
  language: Language,
): Promise<Readonly<Record<string, string>>> {
  if (client === undefined) return {};
  const about = await notesAbout(db, client.address);
  const open = about.filter(
    ({ thread, done }) => !done && (row === null || thread === null || thread === row.key),
  );
  const newest = (...kinds: readonly NoteKind[]) => open.find(({ kind }) => kinds.includes(kind));
  const day = (iso: string | null | undefined): string =>
    iso ? dateInWords(dayFromIso(iso) * DAY, now, language, 'UTC') : '';
  const bill = row === null ? newest('invoice', 'quote') : newest(billOf(phase));
  const missing = open.filter(({ kind }) => kind === 'missing');
  return {
    goal: newest('goal')?.text ?? '',
    items: listInWords(textsOf(missing), language),
    deadline: day(missing.find(({ date }) => date !== null)?.date),
    number: bill?.number ?? '',
    amount: bill?.amount ?? '',
    due: isPast(bill, now) && bill?.kind === 'quote' ? '' : day(bill?.date),
    end: day(newest('contract')?.date),
    score: String(newest('rating')?.score ?? ''),
  };
}

function billOf(phase: TextPlace['phase']): NoteKind {
  return phase === 'invoice' ? 'invoice' : 'quote';
}

function textsOf(notes: readonly NamedNote[]): readonly string[] {
  return [...notes].reverse().flatMap(({ text }) => (text === '' ? [] : [text]));
}

/** A quote that has run out is no longer named with its date. */
function isPast(note: NamedNote | undefined, now: number): boolean {
  return note?.date ? dayFromIso(note.date) * DAY + DAY < now : false;
}
