/**
 * What the user said of many threads at once. Of most nothing was said: one look at all that was said
 * of them, and of those that stand between them, tells that.
 */
import type { Collection } from 'dexie';
import { messageKey } from '../domain/addressing';
import type { DecisionContent, DecisionValue } from '../domain/decision';
import type { NamedNote } from '../domain/notes/note';
import type { ThreadKey } from '../domain/sighting';
import type { VerdictKind } from '../domain/verdict';
import type { RadiostilteDatabase } from './database';
import { namedNotes } from './notes';
import type { DecisionRow } from './rows';

type ThreadField = Extract<DecisionContent, { about: 'thread' }>['field'];
type Found = Collection<DecisionRow, string>;

/** Where so much was said between them, each thread is asked for by itself. */
const MOST_BETWEEN = 100;

/** The values of one field, by thread. */
export async function saidOfThreads<F extends ThreadField>(
  db: RadiostilteDatabase,
  field: F,
  threads: readonly ThreadKey[],
): Promise<ReadonlyMap<ThreadKey, DecisionValue<F>>> {
  const keyOf = (thread: ThreadKey) => `thread ${field} ${thread}`;
  const rows = await rowsAbout(threads, (first, last) =>
    db.decisions.where('key').between(keyOf(first), keyOf(last), true, true),
  );
  const said = rows.filter(({ value }) => value !== null);
  // The key holds the field, and only decisions of that field are stored under it.
  return new Map(said.map((row) => [row.subject as ThreadKey, row.value as DecisionValue<F>]));
}

/** All notes that belong to them, the newest first, whatever their people are called by now. */
export async function notesOfThreads(
  db: RadiostilteDatabase,
  threads: readonly ThreadKey[],
): Promise<ReadonlyMap<ThreadKey, readonly NamedNote[]>> {
  const rows = await rowsAbout(threads, (first, last) =>
    db.decisions.where('thread').between(first, last, true, true),
  );
  return new Map(
    threads.map((thread) => [thread, namedNotes(rows.filter((row) => row.thread === thread))]),
  );
}

/** What the user said of their messages, by message key. */
export async function correctionsIn(
  db: RadiostilteDatabase,
  threads: readonly ThreadKey[],
): Promise<ReadonlyMap<string, VerdictKind>> {
  const beginOf = (thread: ThreadKey) => `message verdict ${messageKey(thread, '')}`;
  const rows = await rowsAbout(threads, (first, last) =>
    db.decisions.where('key').between(beginOf(first), `${beginOf(last)}\uffff`),
  );
  return new Map(
    rows.flatMap((row): [string, VerdictKind][] =>
      row.field === 'verdict' && row.value !== null ? [[row.subject, row.value]] : [],
    ),
  );
}

/** @returns rows about other threads too */
async function rowsAbout(
  threads: readonly ThreadKey[],
  between: (first: ThreadKey, last: ThreadKey) => Found,
): Promise<readonly DecisionRow[]> {
  const inOrder = threads.toSorted();
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (first === undefined || last === undefined) return [];
  const near = await between(first, last).limit(MOST_BETWEEN).toArray();
  if (near.length < MOST_BETWEEN) return near;
  return (await Promise.all(threads.map((one) => between(one, one).toArray()))).flat();
}
