import { expect, it } from 'vitest';
import { at, message, OWN, T0, THREAD } from '../../tests/support/sightings';
import { baseRateIn, pastSilences, shareBack, sumOf } from './base-rate';
import { fold } from './fold/fold';
import { DAY } from './instant';

const HOURS = { days: [1, 2, 3, 4, 5, 6, 7], opens: 0, closes: 24 * 60 - 1, zone: 'UTC' };

function rate(days: readonly (readonly [number, 'me' | 'anna'])[], today: number) {
  const seen = days.map(([day, by]) => at(500 * 24 * 60, message(day * 24 * 60, by)));
  const { messages } = fold(THREAD, seen, OWN, T0 * 2);
  const first = messages[0]?.sentAt.from ?? 0;
  return baseRateIn(pastSilences(messages), HOURS, first + today * DAY);
}

it('a silence counts from ten days, whatever nudges stood in it (S0-04, S2-16)', () => {
  expect(
    rate(
      [
        [0, 'me'],
        [12, 'anna'],
      ],
      20,
    ),
  ).toEqual({ quiet: 1, back: 1 });
  expect(
    rate(
      [
        [0, 'me'],
        [5, 'me'],
        [12, 'anna'],
      ],
      20,
    ),
  ).toEqual({ quiet: 1, back: 1 });
  expect(
    rate(
      [
        [0, 'me'],
        [8, 'anna'],
      ],
      20,
    ),
  ).toEqual({ quiet: 0, back: 0 });
});

it('one that lasts is decided after thirty days', () => {
  expect(rate([[0, 'me']], 29)).toEqual({ quiet: 0, back: 0 });
  expect(
    rate(
      [
        [0, 'me'],
        [20, 'me'],
      ],
      40,
    ),
  ).toEqual({ quiet: 1, back: 0 });
});

it('fewer than five say nothing', () => {
  const one = { quiet: 1, back: 1 };
  expect(shareBack(sumOf([one, one, one, one]))).toBeNull();
  expect(shareBack(sumOf([one, one, { quiet: 3, back: 0 }]))).toBe(0.4);
});
