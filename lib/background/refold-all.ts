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
 * worker that dies before the work is done finds it when it starts again. Each wish has a number of
 * its own, so that work which began before it does not fulfil it.
 */
export async function wantRefold(db: RadiostilteDatabase): Promise<void> {
  await db.transaction('rw', db.meta, async () => {
    await db.meta.put({ key: 'folded-by', value: Math.min(0, await foldedBy(db)) - 1 });
  });
}

/** Makes everything derived anew, where that is wanted or was made by older rules. */
export async function refoldWanted(db: RadiostilteDatabase, now: Instant): Promise<void> {
  while ((await foldedBy(db)) !== RULES_VERSION) await refoldAll(db, await readSettings(), now);
}

/**
 * Makes everything derived anew, after what it hangs on changed for all: own addresses, limits,
 * working hours, days off, the first run, the rules. It ends early once that is wanted again: then
 * these settings are no longer the newest, and whoever wants it does all of it.
 */
export async function refoldAll(
  db: RadiostilteDatabase,
  settings: Settings,
  now: Instant,
): Promise<void> {
  const wish = await foldedBy(db);
  const keys = await db.threads.toCollection().primaryKeys();
  for (let start = 0; start < keys.length; start += THREADS_A_TRANSACTION) {
    const some = keys.slice(start, start + THREADS_A_TRANSACTION);
    // The scope must itself be async: else the browser commits before the first write (Dexie).
    const isWanted = await db.transaction('rw', db.tables, async () => {
      if ((await foldedBy(db)) !== wish) return false;
      await foldThreads(db, some, settings, now, true);
      return true;
    });
    if (!isWanted) return;
  }
  await learnPrior(db, settings, now);
  await db.transaction('rw', db.meta, async () => {
    if ((await foldedBy(db)) !== wish) return;
    await db.meta.put({ key: 'folded-by', value: RULES_VERSION });
  });
}

/** The rules that made everything derived; 0 or less where it is to be made anew. */
async function foldedBy(db: RadiostilteDatabase): Promise<number> {
  return Number((await db.meta.get('folded-by'))?.value ?? 0);
}
