import type { PhaseLimits } from '../limits';
import type { Phase } from '../phase';
import type { Silence } from '../silence';

/** After a holding reply (D4). */
const NUDGES_AFTER_HOLDING_REPLY = 2;
/** Ladders that put work on hold, or hand it over, before they end go their whole way. */
const SHORT_LADDERS: ReadonlySet<Phase> = new Set(['general', 'quote']);

/** Nudges since they last asked for patience: a holding reply starts the count anew. */
export function nudgesSinceHeld({ nudgedAt, heldAt }: Silence): number {
  return nudgedAt.filter((at) => at > (heldAt ?? 0)).length;
}

/** How many are allowed; a promise has a count of its own (`promise-offers.ts`). */
export function nudgesAllowed(
  { heldAt, promise }: Silence,
  { maxNudges }: PhaseLimits,
  phase: Phase,
): number {
  if (heldAt === null || promise !== null || !SHORT_LADDERS.has(phase)) return maxNudges;
  return Math.min(maxNudges, NUDGES_AFTER_HOLDING_REPLY);
}
