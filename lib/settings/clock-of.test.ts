import { expect, it } from 'vitest';
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
  expect(workingDaysBetween(before, later, clockWith(own, 'dirk@peeters.be'))).toBe(2);
  expect(clockWith(own, 'dirk@peeters.example')).toBe(own);
});
