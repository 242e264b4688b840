/** What went into waiting for an answer, and what there is to win (facts/mission-rows.md S4-09). */
export interface Effort {
  /** Working days of silence. */
  readonly days: number;
  readonly nudges: number;
  readonly calls: number;
  /** 1 to 5; null where the user did not note it. */
  readonly fit: number | null;
  /** Chance that an answer still comes, 0 to 1; null where nobody knows. */
  readonly chance: number | null;
}

/**
 * Advice for the user's own business, never a verdict on a person (S4-06, S4-31): one more try,
 * another way than mail, letting go, or that it is open.
 */
export type EffortAdvice = 'one-more' | 'call-first' | 'let-go' | 'undecided';

const LIKELY = 0.4;
const UNLIKELY = 0.15;
const MUCH = 3;
const FITS_WELL = 4;
const FITS_BADLY = 2;

export function effortAdvice({ nudges, calls, fit, chance }: Effort): EffortAdvice {
  const tries = nudges + calls;
  const isWorthIt = fit !== null && fit >= FITS_WELL;
  if (calls === 0 && isWorthIt) return 'call-first';
  if (chance !== null && chance >= LIKELY && tries < MUCH) return 'one-more';
  if (tries === 0) return 'undecided';
  const isHopeless = chance !== null && chance < UNLIKELY;
  if (tries >= MUCH || isHopeless || (fit !== null && fit <= FITS_BADLY)) return 'let-go';
  return 'undecided';
}
