import type { PhaseLimits } from '../limits';
import type { Phase } from '../phase';
import { hoursUntil } from './answer-curve';
import type { Usual } from './outlook';
import type { Rhythm } from './rhythm';
import type { Spell } from './spell';

/** From so many answers on a person's rhythm says more than the phase. */
const ENOUGH_ANSWERS = 3;
/** Shares of their answers that have come by the two limits (facts/mail-behaviour.md D2.5). */
const QUIET_SHARE = 0.9;
const SUSPECTED_SHARE = 0.975;

interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** What was learnt is kept between these, in working days. */
interface LearntBounds {
  readonly quiet: Bounds;
  readonly suspected: Bounds;
}

/** Nothing is offered sooner, however fast somebody is (D2.5). */
export const EARLIEST_QUIET = 2;
const ANY_PHASE: LearntBounds = {
  quiet: { least: EARLIEST_QUIET, most: 10 },
  suspected: { least: 5, most: 30 },
};
/** Where work stands still while nobody answers, being slow is no reason to wait two weeks. */
const PRESSING = { least: EARLIEST_QUIET, most: 5 };

/**
 * The phase's bounds (DESIGN section 3): those of D2.5, but for three. An invoice is paid rather than
 * answered: a fast writer is not reminded of it sooner.
 */
export const LEARNT_BOUNDS: Readonly<Record<Phase, LearntBounds>> = {
  general: ANY_PHASE,
  quote: ANY_PHASE,
  project: ANY_PHASE,
  blocked: { quiet: PRESSING, suspected: { least: 5, most: 10 } },
  invoice: { quiet: { least: 3, most: 10 }, suspected: { least: 20, most: 30 } },
  collaborator: { quiet: PRESSING, suspected: { least: 4, most: 10 } },
};

/** Share of the answers that "usually" speaks of. */
const USUAL_SHARE = 0.75;

/** Whether enough answers were seen to speak of what is usual. */
function hasRhythm({ answers }: Rhythm): boolean {
  return answers >= ENOUGH_ANSWERS;
}

/** Whether limits hang on what was learnt of somebody, and so on the prior. */
export function hasLearntLimits(spells: readonly Spell[]): boolean {
  return spells.filter(({ answered }) => answered).length >= ENOUGH_ANSWERS;
}

/**
 * The limits of a phase, fitted to this correspondent: an agreed reply time beats all, then what was
 * learnt, within bounds, then the phase. Whole working days.
 */
export function limitsFrom(
  rhythm: Rhythm,
  phase: PhaseLimits,
  bounds: LearntBounds = ANY_PHASE,
): PhaseLimits {
  if (rhythm.agreedDays !== null) {
    const quiet = rhythm.agreedDays;
    return { ...phase, quiet, suspected: Math.max(phase.suspected, quiet + phase.gap) };
  }
  if (!hasRhythm(rhythm)) return phase;
  const quiet = clamp(Math.round(daysUntil(rhythm, QUIET_SHARE)), bounds.quiet);
  const suspected = clamp(Math.round(daysUntil(rhythm, SUSPECTED_SHARE)), bounds.suspected);
  return { ...phase, quiet, suspected: Math.max(suspected, quiet + 1) };
}

/** What is usual with this correspondent, for a sentence; null while too little was seen. */
export function usualOf(rhythm: Rhythm): Usual | null {
  if (!hasRhythm(rhythm)) return null;
  const days = Math.max(1, Math.ceil(daysUntil(rhythm, USUAL_SHARE)));
  return { days, answers: rhythm.answers };
}

/** Working days, with their fractions. */
function daysUntil(rhythm: Rhythm, share: number): number {
  return hoursUntil(rhythm, share) / rhythm.prior.hoursPerDay;
}

function clamp(days: number, { least, most }: Bounds): number {
  return Math.min(most, Math.max(least, days));
}
