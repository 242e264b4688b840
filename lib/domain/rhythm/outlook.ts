import type { ChanceBand } from './chance-of-answer';

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
