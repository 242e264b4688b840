import { addressesIn } from '../domain/known-names';
import { hasSpellings, mailboxOf } from '../domain/mailbox-of';
import type { Seen, ThreadKey } from '../domain/sighting';
import type { RadiostilteDatabase } from '../store/database';
import { spellingRow } from '../store/migrations/spelling-rows';
import { samePeopleIn } from '../store/same-people-in';

/**
 * Keeps the spellings under which the mailboxes of mail services are met. Call inside a transaction
 * over all tables.
 * @returns the threads in which somebody now stands under another address than before
 */
export async function learnSpellings(
  db: RadiostilteDatabase,
  seen: readonly Seen[],
): Promise<readonly ThreadKey[]> {
  const changed: string[] = [];
  for (const [key, spellings] of spellingsOf(addressesIn(seen))) {
    const known = (await db.spellings.get(key))?.addresses ?? [];
    const addresses = [...new Set([...known, ...spellings])].sort();
    if (addresses.length === known.length) continue;
    await db.spellings.put(spellingRow(key, new Set(addresses)));
    if (addresses.length > 1) changed.push(...addresses);
  }
  if (changed.length === 0) return [];
  const { mainOf } = await samePeopleIn(db);
  return db.threads
    .where('addresses')
    .anyOf([...changed, ...changed.map(mainOf)])
    .primaryKeys();
}

function spellingsOf(addresses: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const address of addresses.filter(hasSpellings)) {
    const key = mailboxOf(address);
    found.set(key, [...(found.get(key) ?? []), address]);
  }
  return found;
}
