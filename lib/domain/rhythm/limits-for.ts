import { DEFAULT_LIMITS, type PhaseLimits } from '../limits';
import type { Phase } from '../phase';
import { EARLIEST_QUIET, LEARNT_BOUNDS, limitsFrom } from './limits-from';
import type { Rhythm } from './rhythm';

/**
 * The limits a silence is judged by (DESIGN section 3): an agreed reply time, else what the user set
 * for the phase, else what was learnt of this correspondent, else the phase's own. A field the user
 * left as it was shipped is not set.
 * @param rhythm null where nobody's rhythm counts
 */
export function limitsFor(phase: Phase, set: PhaseLimits, rhythm: Rhythm | null): PhaseLimits {
  if (rhythm === null) return set;
  const learnt = limitsFrom(rhythm, set, LEARNT_BOUNDS[phase]);
  if (rhythm.agreedDays !== null) return learnt;
  const shipped = DEFAULT_LIMITS[phase];
  const isQuietSet = set.quiet !== shipped.quiet;
  const isSuspectedSet = set.suspected !== shipped.suspected;
  if (isQuietSet && isSuspectedSet) return set;
  if (isQuietSet) return { ...set, suspected: Math.max(learnt.suspected, set.quiet + 1) };
  if (!isSuspectedSet) return learnt;
  // A reminder comes before anything is suspected.
  const quiet = Math.max(EARLIEST_QUIET, Math.min(learnt.quiet, set.suspected - 1));
  return { ...set, quiet };
}
