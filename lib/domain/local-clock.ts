import { tzOffset } from '@date-fns/tz';
import { DAY, type Instant, MINUTE } from './instant';

/**
 * Wall-clock time of a zone as one number: the milliseconds that UTC would count if its clocks
 * showed what the zone's clocks show. `LocalTime / DAY` is therefore a calendar day.
 */
export type LocalTime = number;

function offsetAt(at: Instant, zone: string): number {
  return tzOffset(zone, new Date(at)) * MINUTE;
}

/** First moment after `from` and no later than `until` for which `holds`; it holds from then on. */
function firstMoment(from: Instant, until: Instant, holds: (at: Instant) => boolean): Instant {
  let before = from;
  let after = until;
  while (after - before > 1) {
    const middle = before + Math.floor((after - before) / 2);
    if (holds(middle)) after = middle;
    else before = middle;
  }
  return after;
}

/**
 * What the zone's clocks show, made to never run backwards: in the hour that daylight saving
 * repeats, the second pass stands still at its end. So a later moment never has an earlier place
 * in the working day.
 */
export function localTimeAt(at: Instant, zone: string): LocalTime {
  const offset = offsetAt(at, zone);
  const dayBefore = offsetAt(at - DAY, zone);
  const putBack = dayBefore - offset;
  if (putBack <= 0 || offsetAt(at - putBack, zone) === offset) return at + offset;
  const changed = firstMoment(at - putBack, at, (moment) => offsetAt(moment, zone) === offset);
  return changed + dayBefore - 1;
}

/**
 * The first moment at which the zone's clocks have reached `local`. Where daylight saving skips
 * that time it is the moment of the jump.
 */
export function instantAtLocal(local: LocalTime, zone: string): Instant {
  const dayBefore = offsetAt(local - DAY, zone);
  const dayAfter = offsetAt(local + DAY, zone);
  const byOld = local - dayBefore;
  if (dayBefore === dayAfter || offsetAt(byOld, zone) === dayBefore) return byOld;
  const byNew = local - dayAfter;
  if (offsetAt(byNew, zone) === dayAfter) return byNew;
  return firstMoment(byNew, byOld, (moment) => offsetAt(moment, zone) === dayAfter);
}

/**
 * Every moment at which the zone's clocks show `local`: two in the hour that daylight saving repeats,
 * and the moment of the jump where it skips that time.
 */
export function momentsAtLocal(local: LocalTime, zone: string): readonly [Instant, ...Instant[]] {
  const first = instantAtLocal(local, zone);
  const second = local - offsetAt(local + DAY, zone);
  const isShownAgain = second > first && second + offsetAt(second, zone) === local;
  return isShownAgain ? [first, second] : [first];
}
