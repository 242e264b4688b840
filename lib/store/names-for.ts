import type { RadiostilteDatabase } from './database';

/**
 * What decisions may call a person: the address, and the names under which only that address is known
 * (`lib/domain/known-names.ts`), for what was said while nothing but the name was shown.
 */
export async function namesFor(
  db: RadiostilteDatabase,
  address: string,
): Promise<readonly string[]> {
  const rows = await db.names.where('addresses').equals(address).toArray();
  return [address, ...rows.filter(({ addresses }) => addresses.length === 1).map(({ key }) => key)];
}
