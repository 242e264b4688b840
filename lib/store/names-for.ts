import { isWeakAddress } from '../domain/known-names';
import type { SamePeople } from '../domain/same-people';
import type { RadiostilteDatabase } from './database';
import { rowsUnder } from './rows-under';
import { samePeopleIn } from './same-people-in';

/**
 * What decisions may call a person, the main address first: all their addresses, and the names under
 * which only they are known (`lib/domain/known-names.ts`), for what was said while nothing but the name
 * was shown. A name that somebody else bears too is nobody's.
 * @param people who is known twice; read where it is not given
 */
export async function namesFor(
  db: RadiostilteDatabase,
  address: string,
  people?: SamePeople,
): Promise<readonly string[]> {
  const same = people ?? (await samePeopleIn(db));
  const main = same.mainOf(address);
  const addresses = [main, ...same.alsoOf(main)];
  const rows = await rowsUnder(db.names, 'addresses', addresses);
  // A name that the user gave to somebody is theirs, whoever bears it too.
  const isFree = (key: string) => [key, main].includes(same.mainOf(key));
  const names = rows
    .filter(({ key, addresses: bearers }) => isOnly(bearers, same) && isFree(key))
    .map(({ key }) => key);
  return [...new Set([...addresses, ...names])];
}

/** Whom decisions mean by an address or a bare name, as far as that is certain. */
export async function whoIs(
  db: RadiostilteDatabase,
  address: string,
  people?: SamePeople,
): Promise<string> {
  const same = people ?? (await samePeopleIn(db));
  const main = same.mainOf(address);
  if (main !== address || !isWeakAddress(address)) return main;
  const known = (await db.names.get(address))?.addresses ?? [];
  const [only] = known;
  return only !== undefined && isOnly(known, same) ? same.mainOf(only) : address;
}

/** Whether these addresses are one person's. */
export function isOnly(addresses: readonly string[], people: SamePeople): boolean {
  return new Set(addresses.map(people.mainOf)).size === 1;
}
