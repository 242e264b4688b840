import { clashes } from '../../domain/notes/clash';
import type { NamedNote } from '../../domain/notes/note';
import { reservedPerMonth } from '../../domain/notes/reserved-per-month';
import type { WorkingHours } from '../../domain/working-hours';
import type { RadiostilteDatabase } from '../database';
import { whoIs } from '../names-for';
import { notesOfKind } from '../notes';
import { samePeopleIn } from '../same-people-in';
import type { NoteOf, OverviewView } from './overview-views';

type NoteLists = Pick<OverviewView, 'invoices' | 'asks' | 'reserved' | 'clashes' | 'months'>;

/** The lists that open notes alone make; read by their kinds. */
export async function readNoteLists(
  db: RadiostilteDatabase,
  hours: WorkingHours,
  today: string,
): Promise<NoteLists> {
  const invoices = (await notesOfKind(db, 'invoice')).filter(({ date }) => date && date < today);
  const asks = [...(await notesOfKind(db, 'ask')), ...(await notesOfKind(db, 'missing'))];
  const reserved = (await notesOfKind(db, 'reserved')).filter(
    ({ date, until }) => (until ?? date ?? '') >= today,
  );
  const name = await namesOf(db, [...invoices, ...asks, ...reserved]);
  const named = (note: NamedNote): NoteOf => ({ note, name: name(note.person) });
  return {
    invoices: invoices.sort(byDate).map(named),
    asks: asks.reverse().sort(byDate).map(named),
    reserved: reserved.sort(byDate).map(named),
    clashes: clashes(reserved).map((clash) => ({
      ...clash,
      names: [name(clash.first.person), name(clash.second.person)],
    })),
    months: reservedPerMonth(reserved, hours),
  };
}

/** Those without a date come last. */
function byDate(a: NamedNote, b: NamedNote): number {
  return (a.date ?? '9').localeCompare(b.date ?? '9');
}

/** The names of the people these notes are about; an address where there is none. */
export async function namesOf(
  db: RadiostilteDatabase,
  notes: readonly NamedNote[],
): Promise<(person: string) => string> {
  const same = await samePeopleIn(db);
  const people = [...new Set(notes.map(({ person }) => person))];
  const mains = await Promise.all(people.map((person) => whoIs(db, person, same)));
  const rows = await db.correspondents.bulkGet(mains);
  const names = new Map(
    people.map((person, index) => [person, rows[index]?.name || (mains[index] ?? person)]),
  );
  return (person) => names.get(person) ?? person;
}
