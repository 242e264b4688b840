import { isMachineAddress } from '../domain/judgement/machine-address';
import { database } from './database';
import type { FirstRunPerson } from './views';

const MOST_PEOPLE = 60;

/** The people written to most, most often first. */
export async function readFirstRunPeople(): Promise<readonly FirstRunPerson[]> {
  const people = await database.correspondents
    .orderBy('sentCount')
    .reverse()
    .filter(({ address, sentCount }) => sentCount > 0 && !isMachineAddress(address))
    .limit(MOST_PEOPLE)
    .toArray();
  return people.map(({ address, name, sentCount, receivedCount, relation }) => ({
    address,
    name: name || address,
    sentCount,
    receivedCount,
    relation,
  }));
}
