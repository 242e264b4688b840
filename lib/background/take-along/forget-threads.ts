import { splitThreadKey } from '../../domain/addressing';
import type { ThreadKey } from '../../domain/sighting';
import { askedFor } from '../../store/asked-pages';
import type { RadiostilteDatabase } from '../../store/database';
import type { DecisionRow } from '../../store/rows';
import { leaveUnfolded } from '../import/unfolded';

/**
 * Removes these threads and all that was said of them, and leaves the others of everybody who was in
 * them to be made anew. Call inside a transaction over all tables.
 * @returns everybody who was in them
 */
export async function forgetThreads(
  db: RadiostilteDatabase,
  threads: readonly ThreadKey[],
): Promise<readonly string[]> {
  const gone = new Set(threads);
  const rows = await db.threads.bulkGet([...threads]);
  const people = new Set(rows.flatMap((row) => row?.addresses ?? []));
  await db.sightings.where('thread').anyOf(threads).delete();
  await db.threads.bulkDelete([...threads]);
  await db.commands.where('thread').anyOf(threads).delete();
  await db.decisions.filter((row) => isAbout(row, gone)).delete();
  await db.unfolded.filter(({ about }) => gone.has(about)).delete();
  const asked = await askedFor(db);
  const value = asked.filter(({ thread }) => !gone.has(thread));
  if (value.length < asked.length) await db.meta.put({ key: 'asked-pages', value });
  await db.meta.bulkDelete(['prior', 'told']);
  await makeAnew(db, [...people]);
  return [...people];
}

/** Said of the thread, of a message in it, or noted for it. */
function isAbout(row: DecisionRow, gone: ReadonlySet<ThreadKey>): boolean {
  if (row.about === 'thread') return gone.has(row.subject);
  if (row.about === 'message') return gone.has(threadOf(row.subject));
  return row.thread !== undefined && gone.has(row.thread);
}

/** `${ThreadKey} ${name of the message}`; ids of threads have no blank. */
function threadOf(subject: string): ThreadKey {
  const { account, threadId } = splitThreadKey(subject);
  return `${account} ${threadId.split(' ')[0] ?? ''}`;
}

/** Whoever is in no thread any more is nobody's correspondent. */
async function makeAnew(db: RadiostilteDatabase, people: readonly string[]): Promise<void> {
  const others = await db.threads.where('addresses').anyOf(people).distinct().toArray();
  const known = new Set(others.flatMap(({ addresses }) => addresses));
  await db.correspondents.bulkDelete(people.filter((address) => !known.has(address)));
  await leaveUnfolded(
    db,
    others.map(({ key }) => key),
  );
}
