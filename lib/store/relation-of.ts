import { isWeakAddress } from '../domain/known-names';
import { isLeftAlone, type Relation } from '../domain/relation';
import type { SamePeople } from '../domain/same-people';
import type { RadiostilteDatabase } from './database';
import { namesFor } from './names-for';
import { saidUnder } from './said-of-person';

/**
 * What the user said somebody is. Of a bare name that several addresses bear now, what keeps one of
 * them out of every list holds: a stranger with that name must not undo it.
 */
export async function relationOf(
  db: RadiostilteDatabase,
  people: SamePeople,
  address: string,
  names?: readonly string[],
): Promise<Relation | null> {
  const called = names ?? (await namesFor(db, address, people));
  const said = await saidUnder(db, 'relation', called);
  if (said !== null || !isWeakAddress(address)) return said;
  const addresses = (await db.names.get(address))?.addresses ?? [];
  const others = await Promise.all(
    addresses.map(async (one) => saidUnder(db, 'relation', await namesFor(db, one, people))),
  );
  return others.find(isLeftAlone) ?? null;
}
