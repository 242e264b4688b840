import { isWeakAddress } from '../domain/known-names';
import { database, type RadiostilteDatabase } from './database';
import type { CorrespondentRow } from './rows';
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
  const sought = comparable(wanted.trim());
  const matching = (await db.correspondents.toArray())
    .filter((row) => searchedIn(row).includes(sought))
    .sort(byThreadsThenName);
  const people = await Promise.all(matching.slice(0, most).map((row) => personView(db, row)));
  return { people, found: matching.length };
}

/** A person known by name only has an address that nobody would look for. */
function searchedIn({ name, address }: CorrespondentRow): string {
  return comparable(isWeakAddress(address) ? name : `${name} ${address}`);
}

/** Nobody types an accent or a capital to find a name. */
function comparable(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function byThreadsThenName(a: CorrespondentRow, b: CorrespondentRow): number {
  return b.threadsWrittenTo - a.threadsWrittenTo || nameOf(a).localeCompare(nameOf(b));
}

function nameOf({ name, address }: CorrespondentRow): string {
  return name || address;
}

async function personView(db: RadiostilteDatabase, row: CorrespondentRow): Promise<PersonView> {
  const { address, relation, heardAt } = row;
  const threadCount = await db.threads.where('addresses').equals(address).count();
  return { address, name: nameOf(row), relation, heardAt, threadCount };
}
