import type { DecisionContent } from '../../lib/domain/decision';

/** A decision of the user's, the one that takes it back, and what is said of it. */
export interface Choice {
  readonly decision: DecisionContent;
  readonly undo: DecisionContent;
  /** What follows from it, decided and taken back with it. */
  readonly also?: readonly Pick<Choice, 'decision' | 'undo'>[];
  readonly said: string;
  /** What was pressed may go away by it: the focus goes on to Undo. */
  readonly replaces?: true;
}

/** Carries out what was chosen, and says what came of it; false: it did not work. */
export type Choose = (choice: Choice) => Promise<boolean>;
