import { expect, it } from 'vitest';
import { answersByHour, answersByWeekday } from './when-they-answer';

const ANSWERS = [
  '2026-09-21T06:59:00Z', // a Monday, 8:59 in Berlin
  '2026-09-21T07:00:00Z',
  '2026-09-25T22:30:00Z', // a Saturday there, half past midnight
  '2026-12-27T10:00:00Z', // a Sunday, 11 in winter
].map((text) => Date.parse(text));

it('counts answers by the hours of the user’s clock (S4-13)', () => {
  const hours = answersByHour(ANSWERS, 'Europe/Berlin');
  expect(hours).toHaveLength(24);
  expect([hours[8], hours[9], hours[0], hours[11]]).toEqual([1, 1, 1, 1]);
  expect(hours.reduce((sum, count) => sum + count, 0)).toBe(4);
});

it('counts them by weekdays, Monday first', () => {
  expect(answersByWeekday(ANSWERS, 'Europe/Berlin')).toEqual([2, 0, 0, 0, 0, 1, 1]);
});
