import { expect, it } from 'vitest';
import type { Spell } from '../rhythm/spell';
import { answeredWithin } from './answered-within';

const spell = (hours: number, answered = true): Spell => ({ sentAt: 0, hours, answered });

it('says after each working day how many answers had come, up to the last one', () => {
  const curve = answeredWithin([spell(2), spell(8), spell(12), spell(24)], 8);
  expect(curve).toEqual([
    { days: 0, answers: 0, share: 0 },
    { days: 1, answers: 2, share: 0.5 },
    { days: 2, answers: 3, share: 0.75 },
    { days: 3, answers: 4, share: 1 },
  ]);
});

it('a wait that was cut off is no answer, and does not count against those that came later', () => {
  const curve = answeredWithin([spell(4), spell(10, false), spell(12), spell(30, false)], 8);
  expect(curve.map(({ answers }) => answers)).toEqual([0, 1, 2]);
  expect(curve.map(({ share }) => share)).toEqual([0, 0.25, 0.625]);
});

it('an answer counts before a wait that was cut off in the same hour', () => {
  const [, first] = answeredWithin([spell(8, false), spell(8)], 8);
  expect(first?.share).toBe(0.5);
});

it('without an answer there is only the beginning', () => {
  expect(answeredWithin([spell(50, false)], 8)).toEqual([{ days: 0, answers: 0, share: 0 }]);
  expect(answeredWithin([], 8)).toHaveLength(1);
});

it('looks no further than forty days', () => {
  expect(answeredWithin([spell(2), spell(8_000)], 8).at(-1)).toEqual({
    days: 40,
    answers: 1,
    share: 0.5,
  });
});
