import { expect, it } from 'vitest';
import { quarterOf, quartersBackFrom, startOfQuarter } from './quarter';

const ZONE = 'Europe/Berlin';

it('is that of the user’s own calendar', () => {
  expect(quarterOf(Date.parse('2026-09-21T09:30:00Z'), ZONE)).toBe('2026-3');
  expect(quarterOf(Date.parse('2026-09-30T21:59:59Z'), ZONE)).toBe('2026-3');
  expect(quarterOf(Date.parse('2026-09-30T22:00:00Z'), ZONE)).toBe('2026-4');
  expect(quarterOf(Date.parse('2026-12-31T23:00:00Z'), ZONE)).toBe('2027-1');
});

it('begins at midnight there', () => {
  expect(startOfQuarter('2026-4', ZONE)).toBe(Date.parse('2026-09-30T22:00:00Z'));
  expect(startOfQuarter('2027-1', 'UTC')).toBe(Date.parse('2027-01-01T00:00:00Z'));
});

it('goes back over the year', () => {
  expect(quartersBackFrom('2026-2', 4)).toEqual(['2026-2', '2026-1', '2025-4', '2025-3']);
});
