import { type ChanceBand, chanceBand, chanceOfAnswer } from './chance-of-answer';
import { usualOf } from './limits-from';
import type { Rhythm } from './rhythm';

/** "Usually within 3 working days (7 answers)." */
export interface Usual {
  /** Working days, whole ones. */
  readonly days: number;
  readonly answers: number;
}

/** What somebody's rhythm says of a wait. */
export interface Outlook {
  /** Null while fewer than three answers of theirs were seen. */
  readonly usual: Usual | null;
  /**
   * Chance that an answer still comes, 0 to 1. Null where the rhythm does not tell: nobody is waited
   * for, it is in doubt whose turn it is, or they named a time of their own.
   */
  readonly chance: number | null;
  /** What is shown of the chance before anybody asks for the percent; null with it. */
  readonly band: ChanceBand | null;
}

/** Where nothing can be said. */
export const NO_OUTLOOK: Outlook = { usual: null, chance: null, band: null };

/**
 * @param silentWorkingHours null where the time that went by tells nothing
 */
export function outlookOf(rhythm: Rhythm, silentWorkingHours: number | null): Outlook {
  const usual = usualOf(rhythm);
  if (silentWorkingHours === null) return { ...NO_OUTLOOK, usual };
  const chance = chanceOfAnswer(rhythm, silentWorkingHours);
  return { usual, chance, band: chanceBand(chance) };
}
