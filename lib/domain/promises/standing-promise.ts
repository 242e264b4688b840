import type { Grain, Period } from '../dates/found-date';
import { DAY, type Instant } from '../instant';

/** A promise as a thread keeps it. */
export interface StandingPromise {
  /** When they wrote it. */
  readonly madeAt: Instant;
  readonly due: Period;
  /** Work for me, to keep days free for; absent for a deed of theirs. */
  readonly ofWork?: true;
  /** When they last wrote something that left it standing; absent where they did not. */
  readonly heardAt?: Instant;
}

/** Times so far ahead that people write of other things in between. */
const FAR_AHEAD = new Set<Grain>(['month', 'quarter', 'season']);

/**
 * What they write so long before the promised time begins is not yet what they promised. From then on
 * any word of theirs may be the answer: it is when they are asked about it, and nobody is asked who
 * has answered.
 */
const BEFOREHAND = 20 * DAY;

/** The end of a day, in whatever time zone. */
const ENDED = 2;

/**
 * Whether a promise still stands after they wrote something else at that moment. What was promised
 * for a day or a week is answered by their next message.
 */
export function outlastsAnswers({ due }: StandingPromise, at: Instant): boolean {
  return FAR_AHEAD.has(due.grain) && at < due.from * DAY - BEFOREHAND;
}

/**
 * Whether hearing from them in another thread at that moment may be what they promised: work for a month
 * begins with a mail of its own more often than in the thread that announced it.
 */
export function mayBeKeptBy({ due }: StandingPromise, at: Instant): boolean {
  return FAR_AHEAD.has(due.grain) && at >= due.from * DAY;
}

/** A time that was over when it was named is no promise: it was misread. */
export function wasOver(due: Period, at: Instant): boolean {
  return (due.until + ENDED) * DAY <= at;
}
