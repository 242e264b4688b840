import type { Instant } from '../domain/instant';
import type { Settings } from '../settings/settings';
import type { RadiostilteDatabase } from '../store/database';
import { foldThreads } from './fold-threads';

const THREADS_A_TRANSACTION = 200;

/**
 * Makes everything derived anew, after what it hangs on changed for all: own addresses, limits,
 * working hours, the first run. Can be cut off and done again at any point.
 */
export async function refoldAll(
  db: RadiostilteDatabase,
  settings: Settings,
  now: Instant,
): Promise<void> {
  const keys = await db.threads.toCollection().primaryKeys();
  for (let start = 0; start < keys.length; start += THREADS_A_TRANSACTION) {
    const some = keys.slice(start, start + THREADS_A_TRANSACTION);
    // Dexie keeps a native promise inside the transaction only where the function itself is async.
    await db.transaction('rw', db.tables, async () => {
      await foldThreads(db, some, settings, now);
    });
  }
}
