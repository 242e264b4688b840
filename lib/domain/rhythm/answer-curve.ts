import { normalTail } from './normal';
import type { Prior } from './prior';
import type { Rhythm } from './rhythm';
import { KEPT_AFTER_A_DAY, SHAPE } from './shipped-prior';
import { logHours } from './spell';

/** Chance that an answer which does come takes longer than so many working hours. */
export function takesLonger(rhythm: Rhythm, hours: number): number {
  const day = rhythm.prior.hoursPerDay;
  const own = ownCurve(rhythm, Math.min(hours, day));
  if (hours <= day) return own;
  const kept = keptAfterADay(rhythm);
  const ownAfter = ownCurve(rhythm, hours) / own;
  const theirsAfter = everybodysCurve(rhythm.prior, hours) / everybodysCurve(rhythm.prior, day);
  return own * ownAfter ** kept * theirsAfter ** (1 - kept);
}

/** The same for somebody of whom nothing is known. */
export function everybodysCurve({ mean, between, within }: Prior, hours: number): number {
  return shapeAbove((logHours(hours) - mean) / Math.sqrt(between + within));
}

/** The person's own curve alone, without what everybody teaches about long silences. */
export function ownCurve({ prior, mean, uncertainty }: Rhythm, hours: number): number {
  return shapeAbove((logHours(hours) - mean) / Math.sqrt(prior.within + uncertainty));
}

export function keptAfterADay({ prior, mean }: Rhythm): number {
  return mean < prior.mean ? KEPT_AFTER_A_DAY.fast : KEPT_AFTER_A_DAY.slow;
}

/** Working hours within which so large a share of the answers has come. */
export function hoursUntil(rhythm: Rhythm, share: number): number {
  let low = logHours(0);
  let high = logHours(10_000 * rhythm.prior.hoursPerDay);
  for (let halvings = 0; halvings < 40; halvings += 1) {
    const middle = (low + high) / 2;
    if (takesLonger(rhythm, Math.exp(middle)) > 1 - share) low = middle;
    else high = middle;
  }
  return Math.exp((low + high) / 2);
}

function shapeAbove(z: number): number {
  return SHAPE.reduce(
    (sum, { weight, mean, spread }) => sum + weight * normalTail((z - mean) / spread),
    0,
  );
}
