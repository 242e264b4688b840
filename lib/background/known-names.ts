/** Which addresses a mailbox has shown under a name (facts/outlook.md 10.3). */
import type { Addressee } from '../domain/addressee';
import type { DecisionContent } from '../domain/decision';
import { isMachineAddress } from '../domain/judgement/machine-address';
import {
  addressesByName,
  isWeakAddress,
  nameInWeakAddress,
  weakAddress,
  weakAddressesIn,
  withAddresses,
} from '../domain/known-names';
import type { Person } from '../domain/person';
import type { Relation } from '../domain/relation';
import type { Seen, ThreadKey } from '../domain/sighting';
import type { RadiostilteDatabase } from '../store/database';
import { decided } from '../store/decisions';
import { PERSON_FIELDS } from '../store/said-of-person';
import { decide } from './stamp';

/**
 * Keeps the names that stand beside an address. Call inside a transaction over all tables.
 * @returns the threads in which a name now means somebody else than before
 */
export async function learnNames(
  db: RadiostilteDatabase,
  account: string,
  people: readonly Person[],
): Promise<readonly ThreadKey[]> {
  const changed: ThreadKey[] = [];
  for (const [key, addresses] of namesOf(account, people)) {
    const known = (await db.names.get(key))?.addresses ?? [];
    const all = [...new Set([...known, ...addresses])].sort();
    if (all.length === known.length) continue;
    await db.names.put({ key, addresses: all });
    const [only] = all;
    if (all.length === 1 && only !== undefined) await takeOver(db, key, only);
    changed.push(...(await threadsWith(db, [key, ...all])));
  }
  return [...new Set(changed)];
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

/** What the user said of somebody while only the name was known holds for the address too. */
async function takeOver(db: RadiostilteDatabase, weak: string, address: string): Promise<void> {
  for (const field of PERSON_FIELDS) {
    const value = await decided(db, 'person', field, weak);
    if (value === null || (await decided(db, 'person', field, address)) !== null) continue;
    // The field names its values, which the compiler cannot follow through a loop.
    await decide(db, [{ about: 'person', subject: address, field, value } as DecisionContent]);
  }
}

function threadsWith(
  db: RadiostilteDatabase,
  addresses: readonly string[],
): Promise<readonly ThreadKey[]> {
  return db.threads.where('addresses').anyOf(addresses).primaryKeys();
}

/**
 * The same sightings of a thread with real addresses where one alone is known for a name: in this
 * thread, or else in the mailbox. So nobody who takes a client's name splits threads with that client.
 */
export async function withKnownAddresses(
  db: RadiostilteDatabase,
  seen: readonly Seen[],
): Promise<readonly Seen[]> {
  const weak = weakAddressesIn(seen);
  if (weak.length === 0) return seen;
  const inThread = addressesByName(seen);
  const rows = await db.names.bulkGet([...weak]);
  const real = new Map(
    weak.map((key, index) => {
      const here = [...(inThread.get(nameInWeakAddress(key)) ?? [])];
      const known = here.length > 0 ? here : (rows[index]?.addresses ?? []);
      return [key, known.length === 1 ? (known[0] ?? null) : null];
    }),
  );
  return withAddresses(seen, (address) => real.get(address) ?? null);
}

/**
 * What the user said somebody is. Of a bare name that several addresses bear now, what keeps one of
 * them out of every list holds: a stranger with that name must not undo it.
 */
export async function relationOf(
  db: RadiostilteDatabase,
  address: string,
): Promise<Relation | null> {
  const said = await decided(db, 'person', 'relation', address);
  if (said !== null || !isWeakAddress(address)) return said;
  const addresses = (await db.names.get(address))?.addresses ?? [];
  const others = await Promise.all(addresses.map((one) => decided(db, 'person', 'relation', one)));
  return others.find((relation) => relation === 'private' || relation === 'ignored') ?? null;
}

/** How a mailbox recognises somebody: the address, and the names that mean nobody else there. */
export async function addresseeOf(
  db: RadiostilteDatabase,
  account: string,
  address: string,
): Promise<Addressee> {
  if (isWeakAddress(address)) return { address, names: [nameInWeakAddress(address)] };
  const rows = await db.names.where('addresses').equals(address).toArray();
  const names = rows
    .filter(({ addresses }) => addresses.length === 1)
    .map(({ key }) => ({ key, name: nameInWeakAddress(key) }))
    .filter(({ key, name }) => key === weakAddress(account, name))
    .map(({ name }) => name);
  return { address, names };
}
