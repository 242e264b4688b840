import { isMachineAddress } from '../domain/judgement/machine-address';
import { database } from './database';
import type { FirstRunPerson } from './views';

const MOST_PEOPLE = 60;

/** The people written to in most threads, in that order. */
export async function readFirstRunPeople(): Promise<readonly FirstRunPerson[]> {
  const people = await database.correspondents
    .orderBy('threadsWrittenTo')
    .reverse()
    .filter(({ address, threadsWrittenTo }) => threadsWrittenTo > 0 && !isMachineAddress(address))
    .limit(MOST_PEOPLE)
    .toArray();
  return people.map(({ address, name, threadsWrittenTo, relation }) => ({
    address,
    name: name || address,
    threadCount: threadsWrittenTo,
    relation,
  }));
}
