import type { Skipped } from './message';

const MOST_TOLD = 50;

/** What was left out and why, a line each, and how much there was of it in all. */
export function tellSkipped(skipped: readonly Skipped[]): readonly string[] {
  if (skipped.length === 0) return [];
  const told = skipped.slice(0, MOST_TOLD).map(({ number, line, why }) => {
    const what = number === 0 ? 'skipped' : `skipped message ${number}`;
    return `${what} (line ${line}): ${why}`;
  });
  const rest = skipped.length - told.length;
  const more = rest > 0 ? [`… and ${rest} more`] : [];
  return [...told, ...more, `${skipped.length} skipped in all`];
}
