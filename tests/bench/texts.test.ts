import { expect, it } from 'vitest';
import { median } from './statistics/median';
import { madeUpWords, wordsOfLength } from './texts';

it('is as long as the mails people write', () => {
  const lengths = Array.from({ length: 2_000 }, (_, seed) => madeUpWords(seed).text.length);
  expect(median(lengths)).toBeGreaterThan(550);
  expect(median(lengths)).toBeLessThan(650);
  expect(Math.max(...lengths)).toBeGreaterThan(3_000);
  expect(new Set(Array.from({ length: 50 }, (_, seed) => madeUpWords(seed).language)).size).toBe(4);
});

it('is the same each time, and of the length that was asked for', () => {
  expect(madeUpWords(7)).toEqual(madeUpWords(7));
  for (const length of [200, 2_000, 20_000]) {
    expect(Math.abs(wordsOfLength(3, length).text.length - length)).toBeLessThan(100);
  }
});
