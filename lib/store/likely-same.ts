import { sameOrganisation } from '../domain/organisation';
import { database, type RadiostilteDatabase } from './database';
import type { CorrespondentRow } from './rows';
import { isSought } from './searched-in';

/** Somebody who may be the same person as another. */
export interface Candidate {
  readonly address: string;
  readonly name: string;
}

const MOST = 20;

/** As `likelySame`, of the extension's own database. */
export function readLikelySame(address: string, wanted: string): Promise<readonly Candidate[]> {
  return likelySame(database, address, wanted);
}

/**
 * Who may be the same person, likeliest first: of the same name, whoever took over or from whom they
 * did, of the same organisation, then those written to most.
 * @param wanted a part of a name or an address; '' for everybody
 */
export async function likelySame(
  db: RadiostilteDatabase,
  address: string,
  wanted: string,
): Promise<readonly Candidate[]> {
  const person = await db.correspondents.get(address);
  if (person === undefined) return [];
  const others = await db.correspondents
    .filter((row) => row.address !== address && isSought(row, wanted))
    .toArray();
  return others
    .sort((a, b) => rank(a, person) - rank(b, person) || b.threadsWrittenTo - a.threadsWrittenTo)
    .slice(0, MOST)
    .map((row) => ({ address: row.address, name: row.name || row.address }));
}

function rank(other: CorrespondentRow, person: CorrespondentRow): number {
  if (other.called !== undefined && other.called === person.called) return 0;
  if (other.address === person.successor || other.successor === person.address) return 1;
  return sameOrganisation(other.address, person.address) ? 2 : 3;
}
