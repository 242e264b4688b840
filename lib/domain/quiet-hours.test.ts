import { expect, it } from 'vitest';
import { isQuietAt, nextQuietChange } from './quiet-hours';

const HOURS = {
  days: [1, 2, 3, 4, 5],
  opens: 9 * 60,
  closes: 17 * 60,
  zone: 'Europe/Amsterdam',
  daysOff: new Set(['2027-04-27']),
};
const at = (iso: string) => Date.parse(iso);
const NONE = { quietHours: false, quietDays: false };

it.each([
  ['a working morning', '2027-04-26T10:00+02:00', false, false],
  ['a working evening', '2027-04-26T20:00+02:00', true, false],
  ['a day off at noon', '2027-04-27T12:00+02:00', false, true],
  ['a Saturday', '2027-04-24T12:00+02:00', false, true],
])('%s', (_name, iso, byHours, byDays) => {
  expect(isQuietAt(at(iso), { ...NONE, quietHours: true }, HOURS)).toBe(byHours);
  expect(isQuietAt(at(iso), { ...NONE, quietDays: true }, HOURS)).toBe(byDays);
  expect(isQuietAt(at(iso), NONE, HOURS)).toBe(false);
});

it('wakes at the opening, the closing and at midnight, and never where nothing is quiet (S0-11, S0-26)', () => {
  const quiet = { quietHours: true, quietDays: true };
  const next = (iso: string) => nextQuietChange(at(iso), quiet, HOURS);
  expect(next('2027-04-26T08:00+02:00')).toBe(at('2027-04-26T09:00+02:00'));
  expect(next('2027-04-26T09:00+02:00')).toBe(at('2027-04-26T17:00+02:00'));
  expect(next('2027-04-26T20:00+02:00')).toBe(at('2027-04-27T00:00+02:00'));
  const evening = at('2027-04-26T20:00+02:00');
  expect(nextQuietChange(evening, NONE, HOURS)).toBeNull();
  // The badge of a daily digest is empty until tomorrow, and nobody else wakes the worker.
  expect(nextQuietChange(evening, { ...NONE, digest: true }, HOURS)).toBe(
    at('2027-04-27T00:00+02:00'),
  );
});
