import { isHistory } from '../domain/addressing';
import { MINUTE } from '../domain/instant';
import { canonical } from '../domain/sighting-key';
import type { MailMark } from '../domain/told-twice';
import type { RadiostilteDatabase } from '../store/database';
import type { CorrespondentRow, ThreadRow } from '../store/rows';
import { isTold, lastTold } from '../store/tells';
import {
  type AroundPeople,
  isWrittenTo,
  namedAs,
  saidOf,
  updateCorrespondents,
} from './correspondents';
import { newestWaitsFor } from './waits-for';

/** A thread before and after; absent where there was none, or is none any more. */
export interface ThreadChange {
  readonly before?: ThreadRow;
  readonly after?: ThreadRow;
}

/**
 * Brings the rows of these people up to date by what has changed in their threads: it costs that, and
 * not what is known of them. Where that does not tell enough, all of their threads are read.
 * @returns those of whom something changed that plans of their other threads hang on
 */
export async function changeCorrespondents(
  db: RadiostilteDatabase,
  addresses: Iterable<string>,
  changes: readonly ThreadChange[],
  around: AroundPeople,
): Promise<readonly string[]> {
  const byPerson = changesByPerson(changes);
  const changed: string[] = [];
  for (const address of addresses) {
    const theirs = byPerson.get(address) ?? [];
    const known = await db.correspondents.get(address);
    if (known === undefined || !(await isEnough(db, known, theirs))) {
      changed.push(...(await updateCorrespondents(db, [address], around)));
    } else {
      const made = await changedRow(db, known, theirs, around);
      await keep(db, known, made);
      if (isFelt(known, made, theirs)) changed.push(address);
    }
  }
  return changed;
}

function changesByPerson(
  changes: readonly ThreadChange[],
): ReadonlyMap<string, readonly ThreadChange[]> {
  const found = new Map<string, ThreadChange[]>();
  for (const change of changes) {
    const all = [...(change.before?.addresses ?? []), ...(change.after?.addresses ?? [])];
    for (const address of new Set(all)) {
      found.set(address, [...(found.get(address) ?? []), change]);
    }
  }
  return found;
}

/**
 * Whether these changes tell how many threads there are now: a thread of a file counts only while no
 * page shows one of its mails.
 */
async function isEnough(
  db: RadiostilteDatabase,
  { address, threadCount }: CorrespondentRow,
  changes: readonly ThreadChange[],
): Promise<boolean> {
  const rows = changes.flatMap(({ before, after }) => [before ?? [], after ?? []].flat());
  if (threadCount === undefined) return false;
  if (rows.some(({ key, mails, tells }) => isHistory(key) || !mails || !tells)) return false;
  const minutes = changes.flatMap((change) => changedMarks(change, address).map(minuteOf));
  if (minutes.length === 0) return true;
  return !(await isTold(db, 'past', address, { since: Math.min(...minutes) * MINUTE }));
}

function changedMarks({ before, after }: ThreadChange, address: string): readonly MailMark[] {
  const was = new Set(marksFor(before, address));
  const is = new Set(marksFor(after, address));
  return [...[...was].filter((mark) => !is.has(mark)), ...[...is].filter((mark) => !was.has(mark))];
}

function marksFor(row: ThreadRow | undefined, address: string): readonly MailMark[] {
  return row?.addresses.includes(address) ? (row.mails ?? []) : [];
}

/** "out 29794200" */
function minuteOf(mark: MailMark): number {
  return Number(mark.split(' ')[1]);
}

async function changedRow(
  db: RadiostilteDatabase,
  known: CorrespondentRow,
  changes: readonly ThreadChange[],
  around: AroundPeople,
): Promise<CorrespondentRow> {
  const { address } = known;
  const by = (counts: (row: ThreadRow) => boolean) =>
    changes.reduce((sum, change) => sum + more(change, counts), 0);
  const row = {
    address,
    ...namedAs(await nameAfter(db, known, changes)),
    heardAt: await lastTold(db, 'heard', address),
    threadsWrittenTo: known.threadsWrittenTo + by((thread) => isWrittenTo(thread, address)),
    threadCount: (known.threadCount ?? 0) + by(({ addresses }) => addresses.includes(address)),
    ...(await saidOf(db, address, around)),
  };
  if (isWaitedAsBefore(known, row, changes)) {
    const { spells, waitedAt } = known;
    return waitedAt === undefined ? { ...row, spells } : { ...row, spells, waitedAt };
  }
  return { ...row, ...(await newestWaitsFor(db, row, around.settings)) };
}

function more({ before, after }: ThreadChange, counts: (row: ThreadRow) => boolean): number {
  return (after && counts(after) ? 1 : 0) - (before && counts(before) ? 1 : 0);
}

/** The first name in the order of the threads. */
async function nameAfter(
  db: RadiostilteDatabase,
  { address, name }: CorrespondentRow,
  changes: readonly ThreadChange[],
): Promise<string> {
  const isSure = changes.every(({ before, after }) => {
    const [was, is] = [nameIn(before, address), nameIn(after, address)];
    return was === is || (was === '' && is === name);
  });
  if (isSure) return name;
  const first = await db.threads
    .where('addresses')
    .equals(address)
    .filter((row) => nameIn(row, address) !== '')
    .first();
  return nameIn(first, address);
}

function nameIn(row: ThreadRow | undefined, address: string): string {
  return row?.participants.find((one) => one.address === address)?.name ?? '';
}

function isWaitedAsBefore(
  known: CorrespondentRow,
  row: Omit<CorrespondentRow, 'spells'>,
  changes: readonly ThreadChange[],
): boolean {
  const hours = ({ country, away }: Pick<CorrespondentRow, 'country' | 'away'>) => ({
    country,
    away,
  });
  if (known.heardAt !== row.heardAt || !isSame(hours(known), hours(row))) return false;
  const waits = (thread: ThreadRow | undefined) =>
    [...(thread?.spells ?? []), ...(thread?.openWaits ?? [])].filter(
      ({ address }) => address === row.address,
    );
  return changes.every(({ before, after }) => isSame(waits(before), waits(after)));
}

async function keep(
  db: RadiostilteDatabase,
  known: CorrespondentRow,
  made: CorrespondentRow,
): Promise<void> {
  if (made.threadCount === 0) await db.correspondents.delete(made.address);
  else if (!isSame(known, made)) await db.correspondents.put(made);
}

/** What a plan hangs on: what is known of the client, and where else they were heard from or reminded. */
function isFelt(
  known: CorrespondentRow,
  made: CorrespondentRow,
  changes: readonly ThreadChange[],
): boolean {
  const felt = ({ threadCount: _, threadsWrittenTo, ...row }: CorrespondentRow) => ({
    ...row,
    isWrittenTo: threadsWrittenTo > 0,
  });
  if (!isSame(felt(known), felt(made))) return true;
  const told = (row: ThreadRow | undefined) =>
    (row?.tells ?? []).filter(
      ([what, address]) => address === made.address && (what === 'heard' || what === 'nudged'),
    );
  return changes.some(({ before, after }) => !isSame(told(before), told(after)));
}

function isSame(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}
