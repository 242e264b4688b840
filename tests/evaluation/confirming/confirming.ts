/** What is counted as due where 30 % of the replies are on no page that is shown (set `lists`). */
import { shareInterval } from '../interval';
import type { View } from '../lists/views';
import type { Measured, Measures } from '../measure';
import { type DueAt, runSeason } from './run-season';
import { busiestWeeks, type Season, seasonOf } from './season';

/** What one way to look at a season gave. */
interface Outcome {
  readonly counted: number;
  /** Counted although nobody confirmed the newest message. */
  readonly unconfirmed: number;
  /** Counted although they had answered, in a reply that pages were read without. */
  readonly answered: number;
  readonly awaited: number;
  readonly awaitedAndCounted: number;
}

/**
 * Cases are pairs of a client and a moment: each working morning at which somebody is counted.
 * `dueUnconfirmed` is over mailboxes whose unseen replies stood on pages further back, with and
 * without confirming; `recallConfirmed` over both kinds of mailbox, with it.
 */
export async function confirmingMeasures(views: readonly View[]): Promise<Measures> {
  const weeks = busiestWeeks(views, { owners: 3, each: 2 });
  const behind: Outcome[] = [];
  const archived: Outcome[] = [];
  const confirmed: Outcome[] = [];
  const archivedConfirmed: Outcome[] = [];
  for (const [index, { views: theirs, from }] of weeks.entries()) {
    const season = seasonOf(theirs, from, index + 1);
    const known = await runSeason(season, { by: 'opening' });
    const run = async (world: 'behind' | 'archived', confirming: boolean) =>
      outcomeOf(season, known, await runSeason(season, { by: 'lists', world, confirming }));
    behind.push(await run('behind', false));
    archived.push(await run('archived', false));
    confirmed.push(await run('behind', true));
    archivedConfirmed.push(await run('archived', true));
  }
  const everybody = [...confirmed, ...archivedConfirmed];
  const hits = sum(everybody, 'awaitedAndCounted');
  const awaited = sum(everybody, 'awaited');
  return {
    dueUnconfirmed: { ...count([...behind, ...confirmed], 'unconfirmed'), goal: 0 },
    dueArchivedUnseen: count(archived, 'answered'),
    dueArchivedConfirmed: count(archivedConfirmed, 'answered'),
    recallConfirmed: {
      value: awaited === 0 ? 0 : hits / awaited,
      n: awaited,
      interval: shareInterval(hits, awaited),
      goal: 0.95,
    },
  };
}

function count(outcomes: readonly Outcome[], field: keyof Outcome): Measured {
  return { value: sum(outcomes, field), n: sum(outcomes, 'counted'), isLoss: true };
}

function sum(outcomes: readonly Outcome[], field: keyof Outcome): number {
  return outcomes.reduce((total, one) => total + one[field], 0);
}

/** @param known what is due for somebody who opens every thread */
function outcomeOf(season: Season, known: readonly DueAt[], found: readonly DueAt[]): Outcome {
  const pairs = new Set<string>();
  const unconfirmed = new Set<string>();
  const answered = new Set<string>();
  for (const { now, due, shownFrom } of found) {
    for (const row of due) {
      const pair = `${row.client} ${now}`;
      pairs.add(pair);
      const hidden = isHidden(season, row, now);
      if (hidden) answered.add(pair);
      if (hidden || Math.max(row.newestAt ?? 0, row.wholeAt ?? 0) < shownFrom)
        unconfirmed.add(pair);
    }
  }
  const awaited = awaitedPairs(season, known);
  return {
    counted: pairs.size,
    unconfirmed: unconfirmed.size,
    answered: answered.size,
    awaited: awaited.size,
    awaitedAndCounted: [...awaited].filter((pair) => pairs.has(pair)).length,
  };
}

/** The newest message is theirs, and neither a list nor a look at the thread has shown it. */
function isHidden(
  { threads }: Season,
  { threadId, newestAt, wholeAt }: DueAt['due'][number],
  now: number,
): boolean {
  const thread = threads.find((one) => one.threadId === threadId);
  const newest = thread?.events.findLast(({ at }) => at <= now);
  return newest?.direction === 'in' && newest.at > Math.max(newestAt ?? 0, wholeAt ?? 0);
}

/** Whom an answer was owed by, by the headers, while a step was due for all that can be known. */
function awaitedPairs({ threads }: Season, known: readonly DueAt[]): ReadonlySet<string> {
  const pairs = known.flatMap(({ now, due }) =>
    due
      .filter(({ threadId }) =>
        threads
          .find((one) => one.threadId === threadId)
          ?.awaiting.some(({ from, until }) => from <= now && now < until),
      )
      .map(({ client }) => `${client} ${now}`),
  );
  return new Set(pairs);
}
