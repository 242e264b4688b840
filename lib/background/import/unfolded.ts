/**
 * What is derived is made anew for many threads at once, some at a time: first the threads, then the
 * people in them, then the plans that hang on these. What is still to be done is stored with what
 * was done, so that a worker that dies over it goes on where it was.
 */
import type { ThreadKey } from '../../domain/sighting';
import type { RadiostilteDatabase } from '../../store/database';
import type { UnfoldedRow } from '../../store/rows';
import { samePeopleIn } from '../../store/same-people-in';
import { waitingFor } from '../../store/tells';
import type { Context } from '../context';
import { updateCorrespondents } from '../correspondents';
import { foldRows } from '../fold-threads';
import { planThreads } from '../plan-threads';
import { waitingForAlike } from '../waiting-for-alike';

/** In the order in which they are done: the key of a row begins with its number. */
const STAGES = ['1', '2', '3'] as const;
type Stage = (typeof STAGES)[number];

/** Few enough to be forgotten at once if a worker dies; a person may be in thousands of threads. */
const AT_ONCE: Readonly<Record<Stage, number>> = { 1: 200, 2: 25, 3: 400 };

/** Notes that these threads are to be made anew. Call inside a transaction. */
export async function leaveUnfolded(
  db: RadiostilteDatabase,
  threads: readonly ThreadKey[],
): Promise<void> {
  if (threads.length === 0) return;
  await db.unfolded.bulkPut([...new Set(threads)].map((thread) => rowOf('1', thread)));
}

/**
 * Does some of what is left, each slice in one transaction.
 * @param slices so many before it is counted how much is left: that looks at all of it
 * @returns how much is left afterwards, so that it grows less all the way
 */
export async function foldSome(context: Context, slices = 1): Promise<number> {
  for (let slice = 0; slice < slices; slice += 1) {
    if (!(await foldSlice(context))) return 0;
  }
  return leftIn(context.db);
}

/** @returns false where nothing was left */
function foldSlice({ db, settings, now }: Context): Promise<boolean> {
  return db.transaction('rw', db.tables, async () => {
    const first = await db.unfolded.orderBy('key').first();
    if (first === undefined) return false;
    const stage = STAGES.find((one) => first.key.startsWith(one)) ?? '1';
    const some = await db.unfolded.where('key').startsWith(stage).limit(AT_ONCE[stage]).toArray();
    const about = some.map((row) => row.about);
    await db.unfolded.bulkDelete(some.map(({ key }) => key));
    await db.unfolded.bulkPut(await carryOut(stage, about, { db, settings, now }));
    return true;
  });
}

/** A thread that is folded leaves a plan to be made, and mostly somebody to be brought up to date. */
const WEIGHTS: Readonly<Record<Stage, number>> = { 1: 4, 2: 1, 3: 1 };

async function leftIn(db: RadiostilteDatabase): Promise<number> {
  const counts = await Promise.all(
    STAGES.map((stage) => db.unfolded.where('key').startsWith(stage).count()),
  );
  return STAGES.reduce((sum, stage, index) => sum + WEIGHTS[stage] * (counts[index] ?? 0), 0);
}

/** @returns what is to be done after it */
async function carryOut(
  stage: Stage,
  about: readonly string[],
  { db, settings, now }: Context,
): Promise<readonly UnfoldedRow[]> {
  if (stage === '1') return foldThem({ db, settings, now }, about);
  if (stage === '2') return updateThem({ db, settings, now }, about);
  await planThreads(db, about, settings);
  return [];
}

/** What is shown to the user is planned at once, by what is known of people until now, and again later. */
async function foldThem(
  { db, settings, now }: Context,
  threads: readonly ThreadKey[],
): Promise<readonly UnfoldedRow[]> {
  const { touched, rows, shown } = await foldRows(db, threads, settings, now);
  await planThreads(db, shown, settings);
  const people = [...touched].map((address) => rowOf('2', address));
  return [...people, ...rows.map(({ key, client }) => planRow(client, key))];
}

async function updateThem(
  { db, settings }: Context,
  addresses: readonly string[],
): Promise<readonly UnfoldedRow[]> {
  const around = { settings, people: await samePeopleIn(db) };
  const left: UnfoldedRow[] = [];
  for (const address of addresses) {
    await updateCorrespondents(db, [address], around);
    const waiting = await waitingFor(db, [address]);
    left.push(...waiting.map((thread) => planRow(address, thread)));
  }
  const alike = await waitingForAlike(db, new Set(addresses));
  left.push(...alike.map((thread) => planRow(null, thread)));
  return left;
}

/** The threads of one client stand side by side: each plan looks at all of them. */
function planRow(client: string | null, thread: ThreadKey): UnfoldedRow {
  return { key: `3 ${client ?? ''} ${thread}`, about: thread };
}

function rowOf(stage: Stage, about: string): UnfoldedRow {
  return { key: `${stage} ${about}`, about };
}
