import { describe, expect, it } from 'vitest';
import { median, quantile } from './median';
import { ratioOfMedians } from './ratio';
import { summaryOf } from './summary';

describe('what lies in the middle', () => {
  it('does not depend on the order, and one wild round does not move it', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([1, 2, 3, 1_000])).toBe(2.5);
    expect(median([7])).toBe(7);
    expect(median([])).toBeNaN();
  });

  it('has its quarters beside it', () => {
    expect(summaryOf([1, 2, 3, 4, 5])).toEqual({ median: 3, low: 2, high: 4, rounds: 5 });
    expect(quantile([0, 10], 0.05)).toBeCloseTo(0.5);
  });
});

describe('a ratio of medians', () => {
  const wobble = [0, 3, -2, 1, 4, -4, 2, -1, 0, 3, -3, 1, 2, -2, 0];

  it('has an interval around it that is the same each time', () => {
    const above = wobble.map((by) => 110 + by);
    const below = [...wobble].reverse().map((by) => 100 + by);
    const told = ratioOfMedians(above, below);
    expect(told.ratio).toBeCloseTo(1.1);
    expect(told.from).toBeLessThanOrEqual(told.ratio);
    expect(told.until).toBeGreaterThanOrEqual(told.ratio);
    expect(told.until - told.from).toBeGreaterThan(0);
    expect(told.until - told.from).toBeLessThan(0.1);
    expect(ratioOfMedians(above, below)).toEqual(told);
  });

  it('is not shaken by a machine that was slow in some rounds for both', () => {
    const busy = [1, 1, 9, 1, 1, 7, 1, 1, 1, 8, 1, 1, 1, 1, 6];
    const told = ratioOfMedians(
      busy.map((by) => 20 * by),
      busy.map((by) => 10 * by),
    );
    expect(told).toEqual({ ratio: 2, from: 2, until: 2 });
  });

  it('is wider where rounds differ more', () => {
    const wide = (by: number) =>
      ratioOfMedians(
        wobble.map((w) => 100 + by * w),
        wobble.map((_) => 100),
      );
    expect(wide(10).until - wide(10).from).toBeGreaterThan(wide(1).until - wide(1).from);
  });
});
