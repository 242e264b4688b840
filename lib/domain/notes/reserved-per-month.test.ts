import { expect, it } from 'vitest';
import { emptyNote } from './note';
import { reservedPerMonth } from './reserved-per-month';

const HOURS = { days: [1, 2, 3, 4, 5], opens: 9 * 60, closes: 17 * 60, zone: 'UTC' };
const free = (date: string, until: string | null = null) => ({
  ...emptyNote('reserved', 'anna@kellerbau.example'),
  date,
  until,
});

it('counts working days month by month, and a day once (S1-05)', () => {
  const notes = [free('2027-08-30', '2027-09-03'), free('2027-09-03', '2027-09-06')];
  expect(reservedPerMonth(notes, HOURS)).toEqual([
    { month: '2027-08', days: 2 },
    { month: '2027-09', days: 4 },
  ]);
  expect(reservedPerMonth([free('2027-09-04')], HOURS)).toEqual([]);
});
