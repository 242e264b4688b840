/** How far chances are from what came (facts: baselines, section 7). */

export interface Forecast {
  readonly chance: number;
  readonly came: boolean;
  /** How slow the person was taken for, where enough of them was known. */
  readonly slowness: number | null;
}

const BINS = 10;
const LEAST_CHANCE = 0.001;

/**
 * Mean over at most ten bins of equal size, by chance, of the gap between the mean chance and the
 * share that came; equal chances stay in one bin.
 */
export function calibrationError(forecasts: readonly Forecast[]): number {
  const sorted = forecasts.toSorted((a, b) => a.chance - b.chance);
  const size = Math.ceil(sorted.length / BINS);
  let [gaps, start] = [0, 0];
  while (start < sorted.length) {
    let end = Math.min(sorted.length, start + size);
    while (end < sorted.length && sorted[end]?.chance === sorted[end - 1]?.chance) end += 1;
    gaps += gapOf(sorted.slice(start, end)) * (end - start);
    start = end;
  }
  return gaps / Math.max(1, sorted.length);
}

/** Mean gap over the fast, the middle and the slow third. */
export function peopleGap(forecasts: readonly Forecast[]): number {
  const known = withPeople(forecasts).toSorted((a, b) => (a.slowness ?? 0) - (b.slowness ?? 0));
  const ends = [0, 1, 2, 3].map((third) => Math.round((known.length * third) / 3));
  const gaps = [0, 1, 2].map((third) => gapOf(known.slice(ends[third], ends[third + 1])));
  return gaps.reduce((total, gap) => total + gap, 0) / 3;
}

export function withPeople(forecasts: readonly Forecast[]): readonly Forecast[] {
  return forecasts.filter(({ slowness }) => slowness !== null);
}

/** Nats a case. */
export function logLoss(forecasts: readonly Forecast[]): number {
  const losses = forecasts.map(({ chance, came }) => {
    const said = Math.min(1 - LEAST_CHANCE, Math.max(LEAST_CHANCE, chance));
    return -Math.log(came ? said : 1 - said);
  });
  return losses.reduce((total, loss) => total + loss, 0) / Math.max(1, losses.length);
}

function gapOf(forecasts: readonly Forecast[]): number {
  if (forecasts.length === 0) return 0;
  const off = forecasts.reduce((total, { chance, came }) => total + chance - (came ? 1 : 0), 0);
  return Math.abs(off) / forecasts.length;
}
