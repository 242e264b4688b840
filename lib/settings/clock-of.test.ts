import { expect, it } from 'vitest';
import type { DaysAway } from '../domain/days-away';
import { workingDaysBetween } from '../domain/working-time';
import { clockOf, clockWith } from './clock-of';
import { defaultSettings } from './settings';

const settings = defaultSettings('Europe/Amsterdam');
const at = (iso: string) => Date.parse(iso);

it('counts neither the holidays of the own country nor own days off', () => {
  const before = at('2027-04-22T10:00+02:00');
  const later = at('2027-05-03T10:00+02:00');
  expect(workingDaysBetween(before, later, settings.workingHours)).toBe(7);
  expect(workingDaysBetween(before, later, clockOf(settings))).toBe(6);
  const away = [{ from: '2027-04-28', until: '2027-04-30' }];
  const atTheSea = { ...settings, holidays: { ...settings.holidays, away } };
  expect(workingDaysBetween(before, later, clockOf(atTheSea))).toBe(3);
});

it('does not count the holidays of the client’s country either', () => {
  const before = at('2027-07-20T10:00+02:00');
  const later = at('2027-07-23T10:00+02:00');
  const own = clockOf(settings);
  expect(workingDaysBetween(before, later, own)).toBe(3);
  const client = { address: 'dirk@peeters.example', country: null, away: [] };
  expect(clockWith(own, client)).toBe(own);
  const days = (more: Partial<typeof client> | { country: 'BE' } | { away: DaysAway[] }) =>
    workingDaysBetween(before, later, clockWith(own, { ...client, ...more }));
  expect(days({ address: 'dirk@peeters.be' })).toBe(2);
  expect(days({ country: 'BE' })).toBe(2);
  expect(days({ away: [{ from: '2027-07-21', until: '2027-07-22' }] })).toBe(1);
});
