import { expect, it } from 'vitest';
import { dateOrderIn } from './date-order-in';

it.each<[string, string | null]>([
  ['I am away from 28/09 until 05/10.', 'day-month'],
  ['Out of office 09/28 - 10/05.', 'month-day'],
  ['Away since 13/9/2026, back on 4/10/2026.', 'day-month'],
  ['Back on 9/13/26.', 'month-day'],
  ['Back on 9/8/2026.', null],
  ['We are there 24/7, and 1/20 of it is done.', null],
  ['See 12/25 of the list, and 50/50 at the end.', null],
  ['2026/28/09 is nothing, nor is 1.28/09.', null],
  ['First 28/09, then 09/28.', null],
  ['> Back on 28/09.', null],
  ['Back on 31/14/2026.', null],
])('%s: %s', (text, order) => {
  expect(dateOrderIn([text])).toBe(order);
});

it('adds up what several texts of one writer show', () => {
  expect(dateOrderIn(['Hello', 'sent on 28/09'])).toBe('day-month');
  expect(dateOrderIn(['sent on 09/28', 'sent on 28/09'])).toBeNull();
});

it('reads a megabyte at once', () => {
  const started = performance.now();
  for (const piece of ['1/', '01/', '28/09 ', '>']) dateOrderIn([piece.repeat(500_000)]);
  expect(performance.now() - started).toBeLessThan(500);
});
