import { isWeakAddress, nameInWeakAddress, plainName, weakAddress } from '../../domain/known-names';
import { sameOrganisation } from '../../domain/organisation';
import type { SamePeople } from '../../domain/same-people';
import type { RadiostilteDatabase } from '../../store/database';
import type { CorrespondentRow } from '../../store/rows';
import { samePeopleIn } from '../../store/same-people-in';

/**
 * Every address, real and weak, under which threads know somebody in any mailbox: their main one, those
 * that stand under their whole name, and that of whoever took over from them or from whom they did. Two
 * addresses under one name are one person's only at the same organisation, or where the user said so; a
 * bare name is whoever has it. It counts and keeps back; nothing is stored by it.
 */
export async function addressesOfClient(
  db: RadiostilteDatabase,
  client: CorrespondentRow,
): Promise<ReadonlySet<string>> {
  const people = await samePeopleIn(db);
  const known = new Set([client.address, ...(await successionOf(db, client, people))]);
  for (const name of await namesOf(db, client)) {
    for (const address of await addressesUnder(db, name)) {
      const main = people.mainOf(address);
      if (mayBe(main, client.address)) known.add(main);
    }
  }
  return known;
}

/** Two people of one name are told apart by where they work. */
function mayBe(address: string, client: string): boolean {
  if (isWeakAddress(address) || isWeakAddress(client)) return true;
  return address === client || sameOrganisation(address, client);
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
  const alike = await db.correspondents.where('called').equals(name).primaryKeys();
  return [...keys, ...rows.flatMap((row) => row?.addresses ?? []), ...alike];
}

/** Decisions stand under what they are about. */
const SUCCESSORS = 'person successor ';

async function successionOf(
  db: RadiostilteDatabase,
  { address, successor }: CorrespondentRow,
  { mainOf }: SamePeople,
): Promise<readonly string[]> {
  const said = await db.decisions.where('key').startsWith(SUCCESSORS).toArray();
  const before = said
    .filter(({ field, value }) => field === 'successor' && value && mainOf(value) === address)
    .map(({ subject }) => mainOf(subject));
  return successor === null ? before : [mainOf(successor), ...before];
}
