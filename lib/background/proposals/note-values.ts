import { dayFromIso } from '../../domain/dates/calendar-day';
import { dateInWords } from '../../domain/dates-in-words';
import { DAY } from '../../domain/instant';
import type { NamedNote, NoteKind } from '../../domain/notes/note';
import type { Language } from '../../settings/settings';
import { notesAbout } from '../../store/notes';
import type { ThreadRow } from '../../store/rows';
import type { Context } from '../context';

/** What the client's page has for the variables of a text; '' where it has nothing. */
export async function noteValues(
  { db, now }: Context,
  row: ThreadRow,
  language: Language,
): Promise<Readonly<Record<string, string>>> {
  if (row.client === null) return {};
  const about = await notesAbout(db, row.client);
  const open = about.filter(({ thread, done }) => !done && (thread === null || thread === row.key));
  const newest = (...kinds: readonly NoteKind[]) => open.find(({ kind }) => kinds.includes(kind));
  const day = (iso: string | null | undefined): string =>
    iso ? dateInWords(dayFromIso(iso) * DAY, now, language, 'UTC') : '';
  const bill = newest(row.phase === 'invoice' ? 'invoice' : 'quote');
  const missing = open.filter(({ kind }) => kind === 'missing');
  return {
    goal: newest('goal')?.text ?? '',
    items: new Intl.ListFormat(language).format(textsOf(missing)),
    deadline: day(missing.find(({ date }) => date !== null)?.date),
    number: bill?.number ?? '',
    amount: bill?.amount ?? '',
    due: isPast(bill, now) && bill?.kind === 'quote' ? '' : day(bill?.date),
    end: day(newest('contract')?.date),
    score: String(newest('rating')?.score ?? ''),
  };
}

function textsOf(notes: readonly NamedNote[]): readonly string[] {
  return [...notes].reverse().flatMap(({ text }) => (text === '' ? [] : [text]));
}

/** A quote that has run out is no longer named with its date. */
function isPast(note: NamedNote | undefined, now: number): boolean {
  return note?.date ? dayFromIso(note.date) * DAY + DAY < now : false;
}
