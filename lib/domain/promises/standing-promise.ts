import type { Grain, Period } from '../dates/found-date';
import { DAY, type Instant } from '../instant';

/** A promise as a thread keeps it. */
export interface StandingPromise {
  /** When they wrote it. */
  readonly madeAt: Instant;
  readonly due: Period;
}

/** Times so far ahead that people write of other things in between. */
const FAR_AHEAD = new Set<Grain>(['month', 'quarter', 'season']);

/** What they write so long before the promised time begins is not yet what they promised. */
const BEFOREHAND = 7 * DAY;

/**
 * Whether a promise still stands after they wrote something else at that moment. What was promised
 * for a day or a week is answered by their next message.
 */
export function outlastsAnswers({ due }: StandingPromise, at: Instant): boolean {
  return FAR_AHEAD.has(due.grain) && at < due.from * DAY - BEFOREHAND;
}
