import { isWeakAddress, nameInWeakAddress, plainName, weakAddress } from '../../domain/known-names';
import type { RadiostilteDatabase } from '../../store/database';
import type { CorrespondentRow } from '../../store/rows';

/**
 * Every address, real and weak, under which somebody is known in any mailbox: their own, those that
 * stand under their whole name, and that of whoever took over from them or from whom they did. For
 * advice only: two people of one name would be taken for one.
 */
export async function addressesOfClient(
  db: RadiostilteDatabase,
  client: CorrespondentRow,
): Promise<ReadonlySet<string>> {
  const known = new Set([client.address, ...(await successionOf(db, client))]);
  for (const name of await namesOf(db, client)) {
    for (const address of await addressesUnder(db, name)) known.add(address);
  }
  return known;
}

/** Whoever has one word for a name shares it with too many. */
function isWholeName(name: string): boolean {
  return name.includes(' ') && !name.includes('@');
}

async function namesOf(
  db: RadiostilteDatabase,
  { address, name }: CorrespondentRow,
): Promise<readonly string[]> {
  const rows = await db.names.where('addresses').equals(address).toArray();
  const told = isWeakAddress(address) ? [nameInWeakAddress(address)] : [];
  const names = [plainName(name), ...told, ...rows.map(({ key }) => nameInWeakAddress(key))];
  return [...new Set(names)].filter(isWholeName);
}

/** In every mailbox: a page without addresses shows the same person by name. */
async function addressesUnder(db: RadiostilteDatabase, name: string): Promise<readonly string[]> {
  const accounts = await db.accounts.toCollection().primaryKeys();
  const keys = accounts.map((account) => weakAddress(account, name));
  const rows = await db.names.bulkGet(keys);
  const alike = await db.correspondents.filter((one) => plainName(one.name) === name).primaryKeys();
  return [...keys, ...rows.flatMap((row) => row?.addresses ?? []), ...alike];
}

/** Decisions stand under what they are about. */
const SUCCESSORS = 'person successor ';

async function successionOf(
  db: RadiostilteDatabase,
  { address, successor }: CorrespondentRow,
): Promise<readonly string[]> {
  const said = await db.decisions.where('key').startsWith(SUCCESSORS).toArray();
  const before = said.filter(({ value }) => value === address).map(({ subject }) => subject);
  return successor === null ? before : [successor, ...before];
}
