import { expect, it } from 'vitest';
import type { Spell } from '../rhythm/spell';
import { answererOf, quickAnswerers } from './quick-answerers';

const took = (hours: number, answered = true): Spell => ({ sentAt: 0, hours, answered });

it('of fewer than five answers nothing is said', () => {
  const four = [1, 2, 3, 4].map((hours) => took(hours));
  expect(answererOf('tom', [...four, took(3, false)])).toBeNull();
  expect(answererOf('tom', [...four, took(9)])).toEqual({ address: 'tom', answers: 5, half: 3 });
});

it('half of an even number lies between the two in the middle', () => {
  const six = [1, 2, 3, 5, 40, 41].map((hours) => took(hours));
  expect(answererOf('tom', six)?.half).toBe(4);
});

it('names those who mostly answer within a working day, the fastest first (S2-02)', () => {
  const one = (address: string, half: number, answers = 5) => ({ address, half, answers });
  const all = [one('slow', 9), one('day', 8), one('often', 2, 9), one('fast', 1), one('two', 2)];
  const names = quickAnswerers(all, 8).map(({ address }) => address);
  expect(names).toEqual(['fast', 'often', 'two', 'day']);
});
