import { HOUR, type Instant } from '../instant';
import { localTimeAt } from '../local-clock';

/** Fewer answers tell nothing of a day's habits (no claim below five). */
const ENOUGH_ANSWERS = 5;
/** How long a stretch of the day is told, in hours. */
const STRETCH = 4;
/** Which share of the answers must lie in it. */
const MOST = 0.6;
const HOURS_OF_DAY = 24;

/** The stretch of the day in which somebody mostly answers, by the clock of the user. */
export interface AnsweringHours {
  /** Hours of the day, 0 to 23; the stretch may run over midnight. */
  readonly from: number;
  readonly until: number;
  /** Answers in it, and of all. */
  readonly within: number;
  readonly answers: number;
}

/**
 * When somebody mostly answers (facts/mission-rows.md S4-13); null where too few answers were seen, or
 * they come at all hours.
 * @param answeredAt the moments of their answers, in any order
 */
export function answeringHours(
  answeredAt: readonly Instant[],
  zone: string,
): AnsweringHours | null {
  if (answeredAt.length < ENOUGH_ANSWERS) return null;
  const hours = answeredAt.map((at) => Math.floor(localTimeAt(at, zone) / HOUR) % HOURS_OF_DAY);
  const stretches = Array.from({ length: HOURS_OF_DAY }, (_, from) => ({
    from,
    within: hours.filter((hour) => (hour - from + HOURS_OF_DAY) % HOURS_OF_DAY < STRETCH).length,
  }));
  const best = stretches.reduce((a, b) => (b.within > a.within ? b : a));
  if (best.within < MOST * answeredAt.length) return null;
  const until = (best.from + STRETCH) % HOURS_OF_DAY;
  return { ...best, until, answers: answeredAt.length };
}
