import type { Instant } from '../domain/instant';
import type { Settings } from '../settings/settings';
import { readSettings } from '../settings/stored-settings';
import type { RadiostilteDatabase } from '../store/database';
import { foldThreads } from './fold-threads';
import { learnPrior } from './learnt-prior';

/** Raise it when the rules change: everything derived is made anew once. */
const RULES_VERSION = 12;

const THREADS_A_TRANSACTION = 200;

/**
 * Says that everything derived must be made anew. To be stored together with what it hangs on: a
 * worker that dies before the work is done finds it when it starts again.
 */
export async function wantRefold(db: RadiostilteDatabase): Promise<void> {
  await db.meta.put({ key: 'folded-by', value: 0 });
}

/** Makes everything derived anew, where that is wanted or was made by older rules. */
export async function refoldWanted(db: RadiostilteDatabase, now: Instant): Promise<void> {
  const folded = await db.meta.get('folded-by');
  if (folded?.value === RULES_VERSION) return;
  await refoldAll(db, await readSettings(), now);
}

/**
 * Makes everything derived anew, after what it hangs on changed for all: own addresses, limits,
 * working hours, days off, the first run, the rules.
 */
export async function refoldAll(
  db: RadiostilteDatabase,
  settings: Settings,
  now: Instant,
): Promise<void> {
  const keys = await db.threads.toCollection().primaryKeys();
  for (let start = 0; start < keys.length; start += THREADS_A_TRANSACTION) {
    const some = keys.slice(start, start + THREADS_A_TRANSACTION);
    // The scope must itself be async: else the browser commits before the first write (Dexie).
    await db.transaction('rw', db.tables, async () => {
      await foldThreads(db, some, settings, now);
    });
  }
  await learnPrior(db, settings, now);
  await db.meta.put({ key: 'folded-by', value: RULES_VERSION });
}
