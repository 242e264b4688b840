import type { Instant } from '../instant';
import { DAY } from '../instant';
import type { PhaseLimits } from '../limits';
import { instantAtLocal } from '../local-clock';
import type { StandingPromise } from '../promises/standing-promise';
import type { WorkingHours } from '../working-hours';
import { addWorkingDays, isOpen, nextOpening } from '../working-time';

/**
 * Why it may be better to wait (S0-22, S4-02, S4-10). Values are moments, but for `nudges`, `most` and
 * `days` (working days); those of `promised` are calendar days.
 */
export type TimingAdvice =
  /** The client's last nudge, in whatever thread, is `since`; from `until` on it is none too many. */
  | { readonly code: 'too-soon'; readonly since: Instant; readonly until: Instant }
  | {
      readonly code: 'too-many';
      readonly nudges: number;
      readonly most: number;
      readonly days: number;
      readonly until: Instant;
    }
  /** They wrote in some thread: what else is open may wait. */
  | { readonly code: 'heard-lately'; readonly since: Instant; readonly until: Instant }
  | { readonly code: 'away'; readonly until: Instant }
  | { readonly code: 'promised'; readonly due: StandingPromise['due']; readonly until: Instant }
  /** `until` is the next opening. */
  | { readonly code: 'outside-hours'; readonly until: Instant };

export interface TimingContext {
  readonly now: Instant;
  readonly hours: WorkingHours;
  /** Nudges to this client over all threads, addresses and accounts, in any order. */
  readonly nudgesOfClient: readonly Instant[];
  readonly limits: Pick<PhaseLimits, 'minGap' | 'maxNudges'>;
  /** Newest human message of the client in any thread; null where there is none. */
  readonly heardAt: Instant | null;
  /** First moment after an absence that they told of; null where none is known. */
  readonly awayUntil: Instant | null;
  /** What they promised, while it stands and has not passed. */
  readonly promise: StandingPromise | null;
  /** Whether the text asks about the promised time itself, within its window (S1-11). */
  readonly asksAhead: boolean;
}

/** Over so many working days nudges are counted: a month of work. */
const DAYS_COUNTED = 20;

/** Hearing from a client calms their other threads for so long (glossary: heard from). */
const DAYS_AFTER_HEARD = 2;

function tooSoon(nudges: readonly Instant[], context: TimingContext): readonly TimingAdvice[] {
  const since = nudges.at(-1);
  if (since === undefined) return [];
  const until = addWorkingDays(since, context.limits.minGap, context.hours);
  return context.now < until ? [{ code: 'too-soon', since, until }] : [];
}

function tooMany(nudges: readonly Instant[], context: TimingContext): readonly TimingAdvice[] {
  const { now, hours, limits } = context;
  const counted = nudges.filter((at) => now < addWorkingDays(at, DAYS_COUNTED, hours));
  const most = Math.max(1, limits.maxNudges);
  // With this one there would be more than the limit.
  const oldest = counted.at(-most);
  if (oldest === undefined) return [];
  const until = addWorkingDays(oldest, DAYS_COUNTED, hours);
  return [{ code: 'too-many', nudges: counted.length, most, days: DAYS_COUNTED, until }];
}

function heardLately({ now, heardAt, hours }: TimingContext): readonly TimingAdvice[] {
  if (heardAt === null || heardAt > now) return [];
  const until = addWorkingDays(heardAt, DAYS_AFTER_HEARD, hours);
  return now < until ? [{ code: 'heard-lately', since: heardAt, until }] : [];
}

function away({ now, awayUntil, hours }: TimingContext): readonly TimingAdvice[] {
  if (awayUntil === null || awayUntil <= now) return [];
  return [{ code: 'away', until: nextOpening(awayUntil, hours) }];
}

function promised({ now, promise, asksAhead, hours }: TimingContext): readonly TimingAdvice[] {
  if (promise === null || asksAhead) return [];
  const passes = instantAtLocal((promise.due.until + 1) * DAY, hours.zone);
  if (passes <= now) return [];
  return [{ code: 'promised', due: promise.due, until: nextOpening(passes, hours) }];
}

function outsideHours({ now, hours }: TimingContext): readonly TimingAdvice[] {
  return isOpen(now, hours) ? [] : [{ code: 'outside-hours', until: nextOpening(now, hours) }];
}

/**
 * What speaks for another moment, for a further message into a client's silence. An answer of theirs
 * ends the count: nudges before it were not in vain.
 */
export function adviceOnTiming(context: TimingContext): readonly TimingAdvice[] {
  const { now, heardAt } = context;
  const nudges = context.nudgesOfClient
    .filter((at) => at <= now && at > (heardAt ?? Number.NEGATIVE_INFINITY))
    .sort((a, b) => a - b);
  return [
    ...tooSoon(nudges, context),
    ...tooMany(nudges, context),
    ...heardLately(context),
    ...away(context),
    ...promised(context),
    ...outsideHours(context),
  ];
}
