import { expect, it } from 'vitest';
import { concentrationOf } from './concentration';

it('is high where more than half of what goes on is with one client (S0-25)', () => {
  const of = (letters: string) => concentrationOf([...letters]);
  expect(of('aaab')).toEqual({ address: 'a', conversations: 3, all: 4, isHigh: true });
  expect(of('aabb')?.isHigh).toBe(false);
  expect(of('aaa')?.isHigh).toBe(false);
  expect(of('')).toBeNull();
});
