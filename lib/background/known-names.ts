/** Which addresses a mailbox has shown under a name (facts/outlook.md 10.3). */
import type { Addressee } from '../domain/addressee';
import { isMachineAddress } from '../domain/judgement/machine-address';
import {
  addressesByName,
  addressesIn,
  isWeakAddress,
  nameInWeakAddress,
  weakAddress,
  withAddresses,
} from '../domain/known-names';
import type { Person } from '../domain/person';
import type { SamePeople } from '../domain/same-people';
import type { Seen, ThreadKey } from '../domain/sighting';
import type { RadiostilteDatabase } from '../store/database';
import { isOnly, namesFor } from '../store/names-for';
import { samePeopleIn } from '../store/same-people-in';

/**
 * Keeps the names that stand beside an address. Call inside a transaction over all tables.
 * @returns the threads in which a name now means somebody else than before
 */
export async function learnNames(
  db: RadiostilteDatabase,
  account: string,
  people: readonly Person[],
): Promise<readonly ThreadKey[]> {
  const changed: string[] = [];
  for (const [key, addresses] of namesOf(account, people)) {
    const known = (await db.names.get(key))?.addresses ?? [];
    const all = [...new Set([...known, ...addresses])].sort();
    if (all.length === known.length) continue;
    await db.names.put({ key, addresses: all });
    changed.push(key, ...all);
  }
  if (changed.length === 0) return [];
  const { mainOf } = await samePeopleIn(db);
  return threadsWith(db, [...new Set([...changed, ...changed.map(mainOf)])]);
}

function namesOf(account: string, people: readonly Person[]): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  for (const { address, name } of people) {
    if (!address.includes('@') || isWeakAddress(address) || isMachineAddress(address)) continue;
    if (name.trim() === '' || name.includes('@')) continue;
    const key = weakAddress(account, name);
    names.set(key, (names.get(key) ?? new Set()).add(address));
  }
  return names;
}

function threadsWith(
  db: RadiostilteDatabase,
  addresses: readonly string[],
): Promise<readonly ThreadKey[]> {
  return db.threads.where('addresses').anyOf(addresses).primaryKeys();
}

/**
 * The same sightings of a thread with each person under their main address. A bare name gets the
 * address that is known for it where that is one person's: in this thread, or else in the mailbox. So
 * nobody who takes a client's name splits threads with that client.
 */
export async function withMainAddresses(
  db: RadiostilteDatabase,
  people: SamePeople,
  seen: readonly Seen[],
): Promise<readonly Seen[]> {
  const addresses = addressesIn(seen);
  const weak = addresses.filter(isWeakAddress);
  const inThread = addressesByName(seen);
  const rows = weak.length === 0 ? [] : await db.names.bulkGet(weak);
  const real = new Map<string, string>();
  weak.forEach((key, index) => {
    const here = [...(inThread.get(nameInWeakAddress(key)) ?? [])];
    const known = here.length > 0 ? here : (rows[index]?.addresses ?? []);
    const [only] = known;
    if (only !== undefined && isOnly(known, people)) real.set(key, only);
  });
  const main = (address: string): string => {
    const said = people.mainOf(address);
    return said === address ? people.mainOf(real.get(address) ?? address) : said;
  };
  // Most threads know everybody by the one address there is.
  return addresses.every((address) => main(address) === address) ? seen : withAddresses(seen, main);
}

/** How a mailbox recognises somebody: all their addresses, and the names that mean nobody else there. */
export async function addresseeOf(
  db: RadiostilteDatabase,
  account: string,
  address: string,
): Promise<Addressee> {
  const also = (await namesFor(db, address)).filter((one) => one !== address);
  const names = [address, ...also].flatMap((one) => {
    const name = nameInWeakAddress(one);
    const isThere = isWeakAddress(one) && (one === address || one === weakAddress(account, name));
    return isThere ? [name] : [];
  });
  return { address, also: also.filter((one) => !isWeakAddress(one)), names: [...new Set(names)] };
}
