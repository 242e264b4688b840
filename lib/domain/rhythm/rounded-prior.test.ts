import { expect, it } from 'vitest';
import { roundedPrior } from './rounded-prior';

const PRIOR = {
  mean: 0.613,
  between: 0.72,
  within: 2.96,
  answered: { asking: 0.871, telling: 0.6 },
};

it('does not move for an answer more', () => {
  const next = { ...PRIOR, mean: 0.605, within: 2.98, answered: { asking: 0.874, telling: 0.6 } };
  expect(roundedPrior(next)).toEqual(roundedPrior(PRIOR));
  expect(roundedPrior({ ...PRIOR, mean: 0.7 })).not.toEqual(roundedPrior(PRIOR));
});

it('rounds what is rounded to itself', () => {
  const rounded = roundedPrior(PRIOR);
  expect(rounded).toEqual({
    mean: 0.6,
    between: 0.7,
    within: 3,
    answered: { asking: 0.88, telling: 0.6 },
  });
  expect(roundedPrior(rounded)).toEqual(rounded);
});

it('always leaves people room to differ, and some to answer', () => {
  const extreme = { mean: 0, between: 0.001, within: 0.001, answered: { asking: 1, telling: 0 } };
  const { between, within, answered } = roundedPrior(extreme);
  expect(Math.min(between, within, answered.telling)).toBeGreaterThan(0);
  expect(answered.asking).toBeLessThan(1);
});
