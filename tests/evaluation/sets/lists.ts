/** "They have not written since": replayed over real threads, and looked at every day. */
import type { VerdictKind } from '../../../lib/domain/verdict';
import { confirmingMeasures } from '../confirming/confirming';
import { drawnInterval } from '../interval';
import { daysIn, daysInBoth, joined } from '../lists/days';
import { replay, type Stretch } from '../lists/replay';
import { judging } from '../lists/verdicts';
import { readViews, type View } from '../lists/views';
import { expectsLift, outgoingCases, questionMarkLift } from '../lists-lift';
import type { EvaluationSet, Measured } from '../measure';

const LISTS = ['usrp-users', 'linux-man'] as const;

/** After these the wait goes on, and is named so. */
const NAMED: ReadonlySet<VerdictKind | null> = new Set([
  'holding-reply',
  'promise',
  'auto-reply',
  'receipt',
  'bounce',
] as const);

/** One thread of one owner, in days. */
interface Counted {
  readonly silent: number;
  readonly silentRight: number;
  readonly waiting: number;
  readonly waitingRight: number;
  readonly awaited: number;
  readonly flaggedAnswered: boolean;
}

type Days = Exclude<keyof Counted, 'flaggedAnswered'>;

export const lists: EvaluationSet = {
  name: 'lists',
  async measure(folder) {
    const judge = judging();
    const views = (await Promise.all(LISTS.map((list) => readViews(folder, list)))).flat();
    if (views.length === 0) return null;
    const outgoing = await outgoingCases(folder);
    const counted = views.map((view) => count(view, replay(view, judge)));
    return {
      precision: ratio(counted, 'silentRight', 'silent', { goal: 0.995, floor: 1 }),
      recall: ratio(counted, 'silentRight', 'awaited', { goal: 0.98, floor: 0.987 }),
      // The truth knows no closers: after "thanks, that was it" nobody waits, and it says "awaited".
      waitingPrecision: ratio(counted, 'waitingRight', 'waiting', { goal: 0.995 }),
      waitingRecall: ratio(counted, 'waitingRight', 'awaited'),
      flaggedAnswered: {
        value: counted.filter((one) => one.flaggedAnswered).length,
        n: counted.length,
        goal: 0,
        isLoss: true,
      },
      expectsLift: expectsLift(outgoing),
      questionMarkLift: questionMarkLift(outgoing),
      ...(await confirmingMeasures(views)),
    };
  },
};

function count({ awaiting }: View, stretches: readonly Stretch[]): Counted {
  const silent = stretches.filter((stretch) => stretch.silent);
  const waiting = stretches.filter((stretch) => stretch.waiting);
  const awaited = joined(awaiting);
  return {
    silent: daysIn(silent),
    silentRight: daysInBoth(silent, awaited),
    waiting: daysIn(waiting),
    waitingRight: daysInBoth(waiting, awaited),
    awaited: daysIn(awaited),
    flaggedAnswered: waiting.some(({ writtenSince }) =>
      writtenSince.some((kind) => !NAMED.has(kind)),
    ),
  };
}

/** Days of the one over days of the other; drawn by threads. */
function ratio(
  counted: readonly Counted[],
  right: Days,
  of: Days,
  aim: Partial<Measured> = {},
): Measured {
  const share = (drawn: readonly Counted[]) => sum(drawn, right) / Math.max(1, sum(drawn, of));
  return {
    value: share(counted),
    n: sum(counted, of),
    interval: drawnInterval(counted, share),
    ...aim,
  };
}

function sum(counted: readonly Counted[], field: Days): number {
  return counted.reduce((total, one) => total + one[field], 0);
}
