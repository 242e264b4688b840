import { describe, expect, it } from 'vitest';
import { workingHoursBetween } from './working-time';

const HOURS = { days: [1, 2, 3, 4, 5], opens: 9 * 60, closes: 17 * 60, zone: 'Europe/Amsterdam' };

function at(text: string): number {
  return Date.parse(`${text}:00+02:00`);
}

describe('working hours between two moments', () => {
  it.each([
    ['within a day', '2026-06-10T10:00', '2026-06-10T14:30', 4.5],
    ['over night', '2026-06-10T16:00', '2026-06-11T10:00', 2],
    ['over a weekend', '2026-06-12T16:00', '2026-06-15T09:30', 1.5],
    ['from an evening to the next evening', '2026-06-10T21:00', '2026-06-11T22:00', 8],
    ['of one night', '2026-06-10T21:00', '2026-06-11T07:00', 0],
    ['backwards', '2026-06-10T14:00', '2026-06-10T10:00', 0],
    ['of a week', '2026-06-08T12:00', '2026-06-15T12:00', 40],
  ])('%s', (_name, from, to, hours) => {
    expect(workingHoursBetween(at(from), at(to), HOURS)).toBeCloseTo(hours, 6);
  });
});
