import { DAY, type Instant } from '../../domain/instant';
import { isForgettable } from '../../domain/retention/is-forgettable';
import { forgottenBefore } from '../../domain/retention/retention';
import type { ThreadKey } from '../../domain/sighting';
import { cutCoverage } from '../../store/coverage';
import type { RadiostilteDatabase } from '../../store/database';
import { decided, firstRunAt } from '../../store/decisions';
import { notesOfThread } from '../../store/notes';
import type { ThreadRow } from '../../store/rows';
import { samePeopleIn } from '../../store/same-people-in';
import type { Context } from '../context';
import { leaveUnfolded } from '../import/unfolded';
import { dropNamesOf } from './drop-names-of';
import { keptFor } from './kept-for';

const THREADS_A_SLICE = 200;

/**
 * Once a day, forgets what is older than the user wants remembered and where nothing is open, slice by
 * slice; a worker that dies over it begins again. What the user said and noted stays; what is left of
 * the people is to be made anew afterwards.
 */
export async function forgetOldDaily(context: Context): Promise<void> {
  const { db, settings, now } = context;
  const { months } = settings.retention;
  if (months === null || !(await isTime(db, now))) return;
  const before = forgottenBefore(now, months, settings.workingHours.zone);
  let after: Place | null = { at: Number.NEGATIVE_INFINITY, keys: [] };
  while (after !== null) after = await forgetSlice({ db, now }, after, before);
  await db.meta.put({ key: 'forgot-at', value: now });
}

/** Not before the first run, after which it is known what waits; not while rows are still to be made. */
async function isTime(db: RadiostilteDatabase, now: Instant): Promise<boolean> {
  if ((await firstRunAt(db)) === null || (await db.unfolded.count()) > 0) return false;
  const last = await db.meta.get('forgot-at');
  return typeof last?.value !== 'number' || Math.abs(now - last.value) >= DAY;
}

type Around = Pick<Context, 'db' | 'now'>;

/** How far the threads were looked at, the oldest first; several may be of one moment. */
interface Place {
  readonly at: Instant;
  /** Those of that moment that were looked at already. */
  readonly keys: readonly ThreadKey[];
}

/**
 * Looks and removes in one transaction: what comes in meanwhile is looked at, or comes after it.
 * @returns where the next one begins; null after the last
 */
function forgetSlice({ db, now }: Around, after: Place, before: Instant): Promise<Place | null> {
  return db.transaction('rw', db.tables, async () => {
    const most = THREADS_A_SLICE + after.keys.length;
    const found = await db.threads
      .where('newestAt')
      .between(after.at, before, true, false)
      .limit(most)
      .toArray();
    const rows = found.filter(({ key }) => !after.keys.includes(key));
    const old: ThreadRow[] = [];
    for (const row of rows) if (await isOld({ db, now }, row, before)) old.push(row);
    await remove(db, await withoutKept(db, old), before);
    return found.length < most ? null : placeOf(found);
  });
}

function placeOf(rows: readonly ThreadRow[]): Place {
  const at = rows.at(-1)?.newestAt ?? Number.NEGATIVE_INFINITY;
  return { at, keys: rows.filter(({ newestAt }) => newestAt === at).map(({ key }) => key) };
}

async function isOld({ db, now }: Around, row: ThreadRow, before: Instant): Promise<boolean> {
  if (row.newestAt === null) return false;
  const notes = await notesOfThread(db, row.key);
  const inHand = await db.commands.where('thread').equals(row.key).count();
  const thread = {
    newestAt: row.newestAt,
    plan: row.plan,
    promise: row.silence.promise,
    alsoWaitedFor: row.alsoWaitedFor,
    shelf: row.shelf,
    snoozedUntil: await decided(db, 'thread', 'snoozed-until', row.key),
    hasOpenNote: notes.some(({ done }) => !done),
  };
  return inHand === 0 && isForgettable(thread, before, now);
}

/** Those that need not stay for the sake of anybody in them. */
async function withoutKept(
  db: RadiostilteDatabase,
  rows: readonly ThreadRow[],
): Promise<readonly ThreadRow[]> {
  const people = await samePeopleIn(db);
  const kept = new Set<ThreadKey>();
  for (const address of new Set(rows.flatMap(({ addresses }) => addresses))) {
    for (const key of await keptFor(db, address, people)) kept.add(key);
  }
  return rows.filter(({ key }) => !kept.has(key));
}

/**
 * The other threads of whoever was in them are made anew, and so are they. What was there no longer
 * counts as read: an old file may bring back a question without its answer.
 */
async function remove(
  db: RadiostilteDatabase,
  rows: readonly ThreadRow[],
  before: Instant,
): Promise<void> {
  if (rows.length === 0) return;
  for (const account of new Set(rows.map((row) => row.account))) {
    await cutCoverage(db, account, before);
  }
  const keys = rows.map(({ key }) => key);
  await db.sightings.where('thread').anyOf(keys).delete();
  await db.threads.bulkDelete(keys);
  const people = [...new Set(rows.flatMap(({ addresses }) => addresses))];
  const others = await db.threads.where('addresses').anyOf(people).distinct().toArray();
  const known = new Set(others.flatMap(({ addresses }) => addresses));
  const gone = people.filter((address) => !known.has(address));
  await db.correspondents.bulkDelete(gone);
  await dropNamesOf(db, gone);
  await leaveUnfolded(
    db,
    others.map(({ key }) => key),
  );
}
