import { isWeakAddress, nameInWeakAddress, plainName, weakAddress } from '../../domain/known-names';
import { sameOrganisation } from '../../domain/organisation';
import type { SamePeople } from '../../domain/same-people';
import type { RadiostilteDatabase } from '../../store/database';
import type { CorrespondentRow } from '../../store/rows';
import { samePeopleIn } from '../../store/same-people-in';

/** Decisions stand under what they are about. */
const SUCCESSORS = 'person successor ';

/** What is the same for every client. */
export interface SharedByClients {
  readonly people: SamePeople;
  /** Of whom the user said who took over. */
  readonly successors: readonly { readonly before: string; readonly after: string }[];
  readonly accounts: readonly string[];
}

/** @param known who is known twice; read where it is not given */
export async function readShared(
  db: RadiostilteDatabase,
  known?: SamePeople,
): Promise<SharedByClients> {
  const people = known ?? (await samePeopleIn(db));
  const said = await db.decisions.where('key').startsWith(SUCCESSORS).toArray();
  const successors = said.flatMap(({ field, subject, value }) =>
    field === 'successor' && value ? [{ before: subject, after: value }] : [],
  );
  return { people, successors, accounts: await db.accounts.toCollection().primaryKeys() };
}

/**
 * Every address, real and weak, under which threads know somebody in any mailbox: their main one, those
 * that stand under their whole name, and that of whoever took over from them or from whom they did. Two
 * addresses under one name are one person's only at the same organisation, or where the user said so; a
 * bare name is whoever has it. It counts and keeps back; nothing is stored by it.
 * @param shared read where it is not given: once for many clients
 */
export async function addressesOfClient(
  db: RadiostilteDatabase,
  client: CorrespondentRow,
  shared?: SharedByClients,
): Promise<ReadonlySet<string>> {
  const { people, successors, accounts } = shared ?? (await readShared(db));
  const known = new Set([client.address, ...successionOf(client, successors, people)]);
  for (const name of await namesOf(db, client)) {
    for (const address of await addressesUnder(db, name, accounts)) {
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
async function addressesUnder(
  db: RadiostilteDatabase,
  name: string,
  accounts: readonly string[],
): Promise<readonly string[]> {
  const keys = accounts.map((account) => weakAddress(account, name));
  const rows = await db.names.bulkGet(keys);
  const alike = await db.correspondents.where('called').equals(name).primaryKeys();
  return [...keys, ...rows.flatMap((row) => row?.addresses ?? []), ...alike];
}

function successionOf(
  { address, successor }: CorrespondentRow,
  successors: SharedByClients['successors'],
  { mainOf }: SamePeople,
): readonly string[] {
  const before = successors
    .filter(({ after }) => mainOf(after) === address)
    .map((said) => mainOf(said.before));
  return successor === null ? before : [mainOf(successor), ...before];
}
