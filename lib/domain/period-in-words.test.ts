import { expect, it } from 'vitest';
import { monthEnd, monthStart } from './dates/calendar-day';
import type { Grain } from './dates/found-date';
import { periodInWords } from './period-in-words';

const SEPTEMBER = { from: monthStart(2026, 9), until: monthEnd(2026, 9) };

const words = (grain: Grain, locale: string, more: Partial<typeof SEPTEMBER> = {}) =>
  periodInWords({ grain, ...SEPTEMBER, ...more }, locale).replace(/\s/g, ' ');

it('calls a promised month by its name alone', () => {
  expect(words('month', 'nl')).toBe('september');
  expect(words('month', 'de')).toBe('September');
});

it('calls longer times by their first and last month', () => {
  expect(words('quarter', 'en-GB', { from: monthStart(2026, 7) })).toBe('July – September');
});

it('calls days by their dates, and a deadline by its last', () => {
  const week = { from: monthStart(2026, 9) + 6, until: monthStart(2026, 9) + 12 };
  expect(words('week', 'fr', week)).toBe('7–13 septembre');
  expect(words('day', 'nl', { until: SEPTEMBER.from })).toBe('1 september');
  expect(words('deadline', 'en-GB')).toBe('30 September');
  expect(words('week', 'fr', { until: SEPTEMBER.from + 4 })).toBe('1er–5 septembre');
});
