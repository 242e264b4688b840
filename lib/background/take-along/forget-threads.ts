import { splitThreadKey } from '../../domain/addressing';
import type { ThreadKey } from '../../domain/sighting';
import { askedFor } from '../../store/asked-pages';
import type { RadiostilteDatabase } from '../../store/database';
import type { DecisionRow, ThreadRow } from '../../store/rows';
import { leaveUnfolded } from '../import/unfolded';

/** Rows as an index finds them. */
interface Found {
  delete(): PromiseLike<number>;
}

/** Threads to forget, by whatever index finds them. */
interface Forgotten {
  readonly sightings: Found;
  readonly threads: Found & { each(onRow: (row: ThreadRow) => void): PromiseLike<void> };
  readonly commands: Found;
  isGone(thread: ThreadKey): boolean;
}

/**
 * Removes these threads and all that was said of them, and leaves the others of everybody who was in
 * them to be made anew. Call inside a transaction over all tables.
 * @returns everybody who was in them
 */
export async function forgetThreads(
  db: RadiostilteDatabase,
  { sightings, threads, commands, isGone }: Forgotten,
): Promise<readonly string[]> {
  const people = new Set<string>();
  await threads.each(({ addresses }) => {
    for (const address of addresses) people.add(address);
  });
  await sightings.delete();
  await threads.delete();
  await commands.delete();
  await db.decisions.filter((row) => isAbout(row, isGone)).delete();
  await db.unfolded.filter(({ about }) => isGone(about)).delete();
  const asked = await askedFor(db);
  const value = asked.filter(({ thread }) => !isGone(thread));
  if (value.length < asked.length) await db.meta.put({ key: 'asked-pages', value });
  await db.meta.bulkDelete(['prior', 'told']);
  await makeAnew(db, [...people]);
  return [...people];
}

/** Said of the thread, of a message in it, or noted for it. */
function isAbout(row: DecisionRow, isGone: Forgotten['isGone']): boolean {
  if (row.about === 'thread') return isGone(row.subject);
  if (row.about === 'message') return isGone(threadOf(row.subject));
  return row.thread !== undefined && isGone(row.thread);
}

/** `${ThreadKey} ${name of the message}`; ids of threads have no blank. */
function threadOf(subject: string): ThreadKey {
  const { account, threadId } = splitThreadKey(subject);
  return `${account} ${threadId.split(' ')[0] ?? ''}`;
}

/** Whoever is in no thread any more is nobody's correspondent. */
async function makeAnew(db: RadiostilteDatabase, people: readonly string[]): Promise<void> {
  const others = new Set<ThreadKey>();
  const known = new Set<string>();
  await db.threads
    .where('addresses')
    .anyOf(people)
    .each(({ key, addresses }) => {
      others.add(key);
      for (const address of addresses) known.add(address);
    });
  await db.correspondents.bulkDelete(people.filter((address) => !known.has(address)));
  await leaveUnfolded(db, [...others]);
}
