import type { Instant } from '../instant';
import type { Plan } from '../ladder/plan';
import type { Shelf } from '../ladder/shelf';
import type { StandingPromise } from '../promises/standing-promise';

/** A thread, as far as forgetting it goes. */
export interface MayBeForgotten {
  readonly newestAt: Instant | null;
  readonly plan: Plan;
  readonly promise: StandingPromise | null;
  /** Others of a group who are waited for too. */
  readonly alsoWaitedFor: readonly string[];
  /** The list beside what is due that it stands in. */
  readonly shelf: Shelf | undefined;
  readonly snoozedUntil: Instant | null;
  readonly hasOpenNote: boolean;
}

/**
 * Whether a thread is older than what is remembered, and nothing in it is open: nothing is offered, now
 * or later, promised, put aside, waited for in a group, shown beside what is due, or noted.
 */
export function isForgettable(thread: MayBeForgotten, before: Instant, now: Instant): boolean {
  const { newestAt, plan, promise, alsoWaitedFor, shelf, snoozedUntil, hasOpenNote } = thread;
  if (newestAt === null || newestAt >= before) return false;
  if (plan.offers.length > 0 || (plan.firmAt !== null && plan.firmAt > now)) return false;
  if (promise !== null || alsoWaitedFor.length > 0 || shelf !== undefined) return false;
  return !hasOpenNote && (snoozedUntil === null || snoozedUntil <= now);
}
