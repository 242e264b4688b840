import { describe, expect, it } from 'vitest';
import { findPromises } from '../promises/find-promises';
import { findDatesInFolded } from './find-dates';
import type { DateLanguage } from './found-date';

const MEGABYTE = 1_000_000;
const FIFTIETH = 20_000;
const FIFTH = 200_000;

/** What makes a careless pattern walk the text again and again. */
const SEEDS: readonly (readonly [DateLanguage, string])[] = [
  ['nl', 'week van de '],
  ['en', 'the of in '],
  ['en', 'twenty '],
  ['de', 'vor dem '],
  ['fr', 'le 1 '],
  ['fr', '\n '],
];

function time(run: () => unknown): number {
  const before = performance.now();
  run();
  return performance.now() - before;
}

describe('hostile text', () => {
  it.each(SEEDS)(
    '%s: dates take time that grows as the text does: %j',
    (language, seed) => {
      const find = (size: number) =>
        time(() => findDatesInFolded(seed.repeat(size / seed.length), { language, today: 20_000 }));
      find(FIFTIETH);
      const short = find(FIFTIETH);
      // Ten times the text; a quadratic walk would take a hundred times the time.
      expect(find(FIFTH)).toBeLessThan(40 * short + 500);
    },
    60_000,
  );

  it.each(['ik ', "je j'", 'werde ich nicht ', 'if ', 'we will be ', '. a '])(
    'promises are looked for in the first 20,000 characters only: %j',
    (seed) => {
      const text = seed.repeat(MEGABYTE / seed.length);
      for (const language of ['nl', 'en', 'de', 'fr'] as const) {
        expect(time(() => findPromises(text, { language, today: 20_000 }))).toBeLessThan(2_000);
      }
    },
  );
});
