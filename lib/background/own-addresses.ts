import type { Settings } from '../settings/settings';
import type { RadiostilteDatabase } from '../store/database';

/** Every address that is the user's: of all mailboxes, as the pages show, and as told. */
export async function ownAddresses(
  db: RadiostilteDatabase,
  settings: Settings,
): Promise<ReadonlySet<string>> {
  const accounts = await db.accounts.toArray();
  return new Set([
    ...accounts.map(({ address }) => address),
    ...accounts.flatMap((account) => account.ownAddresses),
    ...settings.ownAddresses,
  ]);
}
