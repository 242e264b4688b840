import type { DateParts } from './date-parts';
import { EVENING, MORNING } from './date-words';

/**
 * "오후" is said until 18 h in one program and until midnight in another: both are afternoon. Not so
 * for words of an hour or two: programs disagree where noon begins.
 */
function widened(period: number): number {
  if ((period & (period >> 1) & (period >> 2)) === 0) return period;
  if ((period & EVENING) === 0) return MORNING;
  return (period & MORNING) === 0 ? EVENING : period;
}

/**
 * The hour from 0 to 23, or null where the text leaves two. A number up to 12 with an unknown word
 * beside it may be a 12-hour clock, unless the page proved a 24-hour one.
 */
export function shownHour(parts: DateParts, clock24: boolean): number | null {
  const { hour, period, doubtful } = parts;
  if (doubtful && hour <= 12 && !clock24) return null;
  if (period === null) return hour;
  const candidates = hour > 12 ? [hour] : [hour % 12, (hour % 12) + 12];
  const [first = null, second] = candidates.filter((hour24) => widened(period) & (1 << hour24));
  return second === undefined ? first : null;
}
