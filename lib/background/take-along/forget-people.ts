import { mailboxOf } from '../../domain/mailbox-of';
import type { RadiostilteDatabase } from '../../store/database';
import { spellingRow } from '../../store/migrations/spelling-rows';
import type { DecisionRow } from '../../store/rows';

/**
 * Removes what was said and noted of these addresses and bare names, and where they stand beside others.
 * Call inside a transaction over all tables, after their threads.
 */
export async function forgetPeople(
  db: RadiostilteDatabase,
  addresses: readonly string[],
): Promise<void> {
  const gone = new Set(addresses);
  await db.decisions.filter((row) => names(row, gone)).delete();
  await db.correspondents.bulkDelete([...addresses]);
  await db.names.bulkDelete([...addresses]);
  const bearers = await db.names.where('addresses').anyOf(addresses).distinct().toArray();
  for (const { key, addresses: all } of bearers) {
    const left = all.filter((address) => !gone.has(address));
    if (left.length === 0) await db.names.delete(key);
    else await db.names.put({ key, addresses: left });
  }
  const spellings = await db.spellings.bulkGet(addresses.map(mailboxOf));
  for (const row of spellings.filter((one) => one !== undefined)) {
    const left = row.addresses.filter((address) => !gone.has(address));
    if (left.length === 0) await db.spellings.delete(row.key);
    else await db.spellings.put(spellingRow(row.key, new Set(left)));
  }
}

/** Said of them, noted of them, or naming them as somebody else's successor or main address. */
function names(row: DecisionRow, gone: ReadonlySet<string>): boolean {
  if (row.about === 'person' && gone.has(row.subject)) return true;
  if (row.person !== undefined && gone.has(row.person)) return true;
  if (row.field === 'verdict') return row.from !== undefined && gone.has(row.from);
  const isAnother = row.field === 'successor' || row.field === 'same-as';
  return isAnother && row.value !== null && gone.has(row.value);
}
