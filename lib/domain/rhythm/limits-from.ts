import type { PhaseLimits } from '../limits';
import { hoursUntil } from './answer-curve';
import type { Rhythm } from './rhythm';

/** From so many answers on a person's rhythm says more than the phase. */
const ENOUGH_ANSWERS = 3;
/** Shares of their answers that have come by the two limits (facts/mail-behaviour.md D2.5). */
const QUIET_SHARE = 0.9;
const SUSPECTED_SHARE = 0.975;
const QUIET_BOUNDS = { least: 2, most: 10 };
const SUSPECTED_BOUNDS = { least: 5, most: 30 };
/** Share of the answers that "usually" speaks of. */
const USUAL_SHARE = 0.75;

/** Whether enough answers were seen to speak of what is usual. */
function hasRhythm({ answers }: Rhythm): boolean {
  return answers >= ENOUGH_ANSWERS;
}

/**
 * The limits of a phase, fitted to this correspondent: an agreed reply time beats all, then what was
 * learnt, within bounds, then the phase. Whole working days.
 */
export function limitsFrom(rhythm: Rhythm, phase: PhaseLimits): PhaseLimits {
  if (rhythm.agreedDays !== null) {
    const quiet = rhythm.agreedDays;
    return { ...phase, quiet, suspected: Math.max(phase.suspected, quiet + phase.gap) };
  }
  if (!hasRhythm(rhythm)) return phase;
  const quiet = clamp(Math.round(daysUntil(rhythm, QUIET_SHARE)), QUIET_BOUNDS);
  const suspected = clamp(Math.round(daysUntil(rhythm, SUSPECTED_SHARE)), SUSPECTED_BOUNDS);
  return { ...phase, quiet, suspected: Math.max(suspected, quiet + 1) };
}

/** "Usually within 3 working days (7 answers); now 8." */
export interface UsualWithin {
  readonly code: 'usual-within';
  readonly values: {
    readonly days: number;
    readonly answers: number;
    /** Working days of silence. */
    readonly now: number;
  };
}

/** What is usual with this correspondent, for a sentence; null while too little was seen. */
export function usualWithin(rhythm: Rhythm, silentDays: number): UsualWithin | null {
  if (!hasRhythm(rhythm)) return null;
  const days = Math.max(1, Math.ceil(daysUntil(rhythm, USUAL_SHARE)));
  return { code: 'usual-within', values: { days, answers: rhythm.answers, now: silentDays } };
}

/** Working days, with their fractions. */
function daysUntil(rhythm: Rhythm, share: number): number {
  return hoursUntil(rhythm, share) / rhythm.prior.hoursPerDay;
}

function clamp(days: number, { least, most }: { least: number; most: number }): number {
  return Math.min(most, Math.max(least, days));
}
