import { mailboxOf } from '../../domain/mailbox-of';
import type { RadiostilteDatabase } from '../../store/database';

/**
 * What was learnt of the names and spellings of people who are in no thread any more. A row stays
 * whole where somebody is left in it: whom a name may mean must not change by forgetting.
 */
export async function dropNamesOf(db: RadiostilteDatabase, gone: readonly string[]): Promise<void> {
  const names = await db.names.where('addresses').anyOf(gone).distinct().toArray();
  const spellings = await db.spellings.bulkGet([...new Set(gone.map(mailboxOf))]);
  const rows = [...names, ...spellings.filter((row) => row !== undefined)];
  const addresses = [...new Set(rows.flatMap((row) => row.addresses))];
  const people = await db.correspondents.bulkGet(addresses);
  const left = new Set(people.flatMap((person) => person?.address ?? []));
  const isLeft = (row: { readonly addresses: readonly string[] }): boolean =>
    row.addresses.some((address) => left.has(address));
  await db.names.bulkDelete(names.filter((row) => !isLeft(row)).map(({ key }) => key));
  const bare = spellings.filter((row) => row !== undefined && !isLeft(row));
  await db.spellings.bulkDelete(bare.flatMap((row) => row?.key ?? []));
}
