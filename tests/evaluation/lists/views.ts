/** Threads of the lists as their owners see them, rewritten as mail between people. */
import path from 'node:path';
import { DAY, type Instant } from '../../../lib/domain/instant';
import { readJsonLines } from '../json-lines';
import type { Mail } from './verdicts';

/** One message as it came into, or left, the owner's mailbox. */
export interface ViewEvent {
  readonly at: Instant;
  readonly direction: 'in' | 'out';
  readonly mail: Mail;
}

export interface Span {
  readonly from: Instant;
  readonly until: Instant;
}

/** One thread of one owner. */
export interface View {
  readonly owner: string;
  readonly threadId: string;
  /** Oldest first. */
  readonly events: readonly ViewEvent[];
  /** When an answer to the owner was owed, by the original headers. */
  readonly awaiting: readonly Span[];
  /** The thread is looked at every day until here. */
  readonly watchedUntil: Instant;
}

/**
 * So long after a thread's last message it is still looked at. Longer, and the few threads that
 * were never answered would outweigh all others.
 */
const WATCHED = 60 * DAY;

interface ReplayRow {
  readonly owner: string;
  readonly threadId: string;
  readonly t: string;
  readonly id: string;
  readonly dir: 'in' | 'out';
}

interface TruthRow {
  readonly owner: string;
  readonly threadId: string;
  readonly archiveEnd: string;
  readonly awaiting: readonly {
    readonly who: 'them' | 'me';
    readonly start: string;
    readonly end: string | null;
  }[];
}

export async function readViews(folder: string, list: string): Promise<readonly View[]> {
  const file = (kind: string) => path.join(folder, `lists/${kind}-${list}.jsonl`);
  const mails = new Map(
    (await readJsonLines<Mail>(file('private'))).map((mail) => [mail.id, mail]),
  );
  const events = new Map<string, ViewEvent[]>();
  for (const { owner, threadId, t, id, dir } of await readJsonLines<ReplayRow>(file('replay'))) {
    const mail = mails.get(id);
    if (!mail) continue;
    const key = `${owner} ${threadId}`;
    const event: ViewEvent = { at: Date.parse(t), direction: dir, mail };
    events.set(key, [...(events.get(key) ?? []), event]);
  }
  const truths = await readJsonLines<TruthRow>(file('truth'));
  return truths.flatMap((truth) => {
    const theirs = events.get(`${truth.owner} ${truth.threadId}`);
    return theirs ? [viewOf(truth, theirs)] : [];
  });
}

function viewOf(truth: TruthRow, events: readonly ViewEvent[]): View {
  const archiveEnd = Date.parse(truth.archiveEnd);
  const watchedUntil = Math.min(archiveEnd, (events.at(-1)?.at ?? 0) + WATCHED);
  const awaiting = truth.awaiting
    .filter(({ who }) => who === 'them')
    .map(({ start, end }) => ({
      from: Date.parse(start),
      until: Math.min(watchedUntil, end === null ? archiveEnd : Date.parse(end)),
    }));
  return { owner: truth.owner, threadId: truth.threadId, events, awaiting, watchedUntil };
}
