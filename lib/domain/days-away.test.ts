import { describe, expect, it } from 'vitest';
import { datesAway, withDaysOff } from './days-away';
import { addWorkingDays, workingDaysBetween } from './working-time';

const OFFICE = { days: [1, 2, 3, 4, 5], opens: 540, closes: 1050, zone: 'Europe/Brussels' };

describe('days away', () => {
  it('are all from the first to the last, over the end of a month and a leap day', () => {
    expect([...datesAway([{ from: '2028-02-28', until: '2028-03-01' }])]).toEqual([
      '2028-02-28',
      '2028-02-29',
      '2028-03-01',
    ]);
  });

  it.each([
    ['2026-07-02', '2026-07-01'],
    ['', '2026-07-01'],
    ['2026-07-01', 'soon'],
  ])('are none from "%s" to "%s"', (from, until) => {
    expect(datesAway([{ from, until }]).size).toBe(0);
  });

  it('never run for ever', () => {
    expect(datesAway([{ from: '0001-01-01', until: '9999-12-31' }]).size).toBe(1_000);
  });
});

it('takes in both sides: my holiday, and then theirs', () => {
  const mine = datesAway([{ from: '2026-07-06', until: '2026-07-10' }]);
  const theirs = datesAway([{ from: '2026-07-13', until: '2026-07-14' }]);
  const hours = withDaysOff(withDaysOff(OFFICE, mine), theirs);
  const friday = Date.parse('2026-07-03T10:00+02:00');
  const later = addWorkingDays(friday, 1, hours);
  expect(new Date(later).toISOString()).toBe('2026-07-15T08:00:00.000Z');
  expect(workingDaysBetween(friday, later - 1, hours)).toBe(0);
  expect(OFFICE).not.toHaveProperty('daysOff');
});
