import type { RadiostilteDatabase } from '../../store/database';
import { addressesOfClient, readShared } from './addresses-of-client';

/** How many clients these main addresses are, each counted once under whatever addresses they write. */
export async function countClients(
  db: RadiostilteDatabase,
  mains: Iterable<string>,
): Promise<number> {
  // The scope must itself be async: else the browser commits before the last question (Dexie).
  return db.transaction('r', db.tables, async () => {
    const shared = await readShared(db);
    const left = new Set(mains);
    let count = 0;
    for (const main of left) {
      count += 1;
      const row = await db.correspondents.get(main);
      const same = row ? await addressesOfClient(db, row, shared) : [];
      for (const address of same) left.delete(address);
    }
    return count;
  });
}
