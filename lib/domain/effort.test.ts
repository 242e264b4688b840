import { expect, it } from 'vitest';
import { effortAdvice } from './effort';

const effort = { days: 20, nudges: 1, calls: 0, fit: null, chance: null };

it.each([
  [{ fit: 5 }, 'call-first'],
  [{ fit: 5, calls: 1, chance: 0.5 }, 'one-more'],
  [{ chance: 0.5 }, 'one-more'],
  [{ chance: 0.5, nudges: 3 }, 'let-go'],
  [{ chance: 0.05 }, 'let-go'],
  [{ fit: 1 }, 'let-go'],
  [{ nudges: 2, calls: 1 }, 'let-go'],
  [{}, 'undecided'],
  [{ chance: 0.05, nudges: 0 }, 'undecided'],
] as const)('%o: %s (S2-08, S4-09, S4-25, S4-31)', (more, advice) => {
  expect(effortAdvice({ ...effort, ...more })).toBe(advice);
});
