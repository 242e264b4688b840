import { database, type RadiostilteDatabase } from './database';
import type { CorrespondentRow } from './rows';
import { isSought } from './searched-in';
import type { PeopleView, PersonView } from './views';
import { watchQuery } from './watch-query';

/**
 * Calls back with the people, those written to in most threads first, now and after every change,
 * until stopped.
 * @param wanted a part of a name or an address; '' for everybody
 * @param most how many are shown
 */
export function watchPeople(
  wanted: string,
  most: number,
  onPeople: (people: PeopleView) => void,
): () => void {
  return watchQuery(() => readPeople(database, wanted, most), onPeople);
}

export async function readPeople(
  db: RadiostilteDatabase,
  wanted: string,
  most: number,
): Promise<PeopleView> {
  const matching = (await db.correspondents.toArray())
    .filter((row) => isSought(row, wanted))
    .sort(byThreadsThenName);
  const people = await Promise.all(matching.slice(0, most).map((row) => personView(db, row)));
  return { people, found: matching.length };
}

function byThreadsThenName(a: CorrespondentRow, b: CorrespondentRow): number {
  return b.threadsWrittenTo - a.threadsWrittenTo || nameOf(a).localeCompare(nameOf(b));
}

function nameOf({ name, address }: CorrespondentRow): string {
  return name || address;
}

async function personView(db: RadiostilteDatabase, row: CorrespondentRow): Promise<PersonView> {
  const { address, relation, heardAt } = row;
  const threadCount =
    row.threadCount ?? (await db.threads.where('addresses').equals(address).count());
  return { address, name: nameOf(row), relation, heardAt, threadCount };
}
