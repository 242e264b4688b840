import { expect, it } from 'vitest';
import { concentrationOf } from './concentration';

it('is high where more than half of what goes on is with one client (S0-25)', () => {
  const of = (a: number, b: number) =>
    concentrationOf([
      { address: 'b', conversations: b },
      { address: 'a', conversations: a },
    ]);
  expect(of(3, 1)).toEqual({ address: 'a', conversations: 3, all: 4, isHigh: true });
  expect(of(2, 2)?.isHigh).toBe(false);
  expect(of(3, 0)?.isHigh).toBe(false);
  expect(of(0, 0)).toBeNull();
  expect(concentrationOf([])).toBeNull();
});
