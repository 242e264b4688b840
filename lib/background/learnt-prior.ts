import { DAY, type Instant } from '../domain/instant';
import { hasLearntLimits } from '../domain/rhythm/limits-from';
import { ownPrior } from '../domain/rhythm/own-prior';
import { type LearntPrior, roundedPrior } from '../domain/rhythm/rounded-prior';
import { SHIPPED_PRIOR } from '../domain/rhythm/shipped-prior';
import type { ThreadKey } from '../domain/sighting';
import { canonical } from '../domain/sighting-key';
import type { Settings } from '../settings/settings';
import type { RadiostilteDatabase } from '../store/database';
import { reckonedPrior } from '../store/prior-in';
import type { Context } from './context';
import { planThreads } from './plan-threads';

/** Those waited for last are asked; how people answer is told by fewer than all of them. */
const MOST_PEOPLE = 2_000;
const RECKONED_EVERY = DAY;
const THREADS_A_TRANSACTION = 200;

/**
 * Learns the prior, where a day has gone by or what it changed was not carried through.
 * @returns whether plans were made anew
 */
export async function learnPriorDaily({ db, settings, now }: Context): Promise<boolean> {
  const known = await reckonedPrior(db);
  const isLate = known === null || Math.abs(now - known.reckonedAt) >= RECKONED_EVERY;
  return isLate || !known.isPlanned ? learnPrior(db, settings, now) : false;
}

/**
 * Learns from the user's own mail how people answer (facts/mail-behaviour.md D2.3). Where that
 * changes, every plan is made anew; a worker that dies over it finds so when it starts again.
 * @returns whether plans were made anew
 */
export async function learnPrior(
  db: RadiostilteDatabase,
  settings: Settings,
  now: Instant,
): Promise<boolean> {
  const isPlanned = await db.transaction('rw', db.tables, async () => {
    const known = await reckonedPrior(db);
    const learnt = await priorOfAll(db);
    const isSame = canonical(learnt) === canonical(known?.learnt ?? null);
    const planned = isSame && known?.isPlanned !== false;
    const value = { learnt, reckonedAt: now, isPlanned: planned };
    await db.meta.put({ key: 'prior', value });
    return planned;
  });
  if (isPlanned) return false;
  await planAll(db, settings);
  await db.transaction('rw', db.tables, async () => {
    const known = await reckonedPrior(db);
    if (known?.reckonedAt === now)
      await db.meta.put({ key: 'prior', value: { ...known, isPlanned: true } });
  });
  return true;
}

/** From the correspondents alone, in an order of their own: the same mail teaches the same. */
async function priorOfAll(db: RadiostilteDatabase): Promise<LearntPrior | null> {
  const people = await db.correspondents.orderBy('waitedAt').reverse().limit(MOST_PEOPLE).toArray();
  const prior = ownPrior(
    people.map(({ spells }) => spells),
    SHIPPED_PRIOR,
  );
  return prior === SHIPPED_PRIOR ? null : roundedPrior(prior);
}

/** A plan in which nothing is ever offered hangs on no limit. */
async function planAll(db: RadiostilteDatabase, settings: Settings): Promise<void> {
  const keys = [...new Set(await db.threads.orderBy('due').primaryKeys())];
  for (let start = 0; start < keys.length; start += THREADS_A_TRANSACTION) {
    const some = keys.slice(start, start + THREADS_A_TRANSACTION);
    // The scope must itself be async: else the browser commits before the first write (Dexie).
    await db.transaction('rw', db.tables, async () => {
      await planThreads(db, await learntOnly(db, some), settings);
    });
  }
}

/** Those of these threads whose client is known well enough for limits of their own. */
async function learntOnly(
  db: RadiostilteDatabase,
  keys: readonly ThreadKey[],
): Promise<readonly ThreadKey[]> {
  const rows = (await db.threads.bulkGet([...keys])).filter((row) => row !== undefined);
  const clients = await db.correspondents.bulkGet(rows.map(({ client }) => client ?? ''));
  return rows
    .filter((_, index) => hasLearntLimits(clients[index]?.spells ?? []))
    .map(({ key }) => key);
}
