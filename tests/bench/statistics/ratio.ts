import { median, quantile } from './median';
import { seededRandom } from './seeded-random';

/** A median, or the ratio of two, and where it lies with 90 % certainty. */
export interface Ratio {
  readonly ratio: number;
  readonly from: number;
  readonly until: number;
}

const DRAWS = 4_000;
/** Fixed, so that the same figures have the same interval. */
const SEED = 20_260_921;

/**
 * By bootstrap over rounds: what was measured in the same round is drawn together, because a busy
 * moment of the machine is in both. Values beyond the shorter list are not looked at.
 */
export function ratioOfMedians(above: readonly number[], below: readonly number[]): Ratio {
  const rounds = Math.min(above.length, below.length);
  return within(rounds, (picked) => medianAt(above, picked) / medianAt(below, picked));
}

/** The same of one median alone. */
export function medianWithin(values: readonly number[]): Ratio {
  return within(values.length, (picked) => medianAt(values, picked));
}

function within(rounds: number, told: (picked: readonly number[]) => number): Ratio {
  const random = seededRandom(SEED);
  const places = Array.from({ length: rounds }, (_, place) => place);
  const drawn = Array.from({ length: DRAWS }, () =>
    told(places.map(() => Math.floor(random() * rounds))),
  );
  return { ratio: told(places), from: quantile(drawn, 0.05), until: quantile(drawn, 0.95) };
}

function medianAt(values: readonly number[], places: readonly number[]): number {
  return median(places.map((place) => values[place] ?? Number.NaN));
}
