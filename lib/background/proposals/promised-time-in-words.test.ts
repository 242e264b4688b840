import { expect, it } from 'vitest';
import { monthEnd, monthStart } from '../../domain/dates/calendar-day';
import { promisedTimeInWords } from './promised-time-in-words';

const SEPTEMBER = { from: monthStart(2026, 9), until: monthEnd(2026, 9) };
const WEEK = { grain: 'week', from: SEPTEMBER.from + 6, until: SEPTEMBER.from + 12 } as const;

it('has an article before days in German, and none before months', () => {
  expect(promisedTimeInWords({ grain: 'month', ...SEPTEMBER }, 'de')).toBe('September');
  expect(promisedTimeInWords({ grain: 'deadline', ...SEPTEMBER }, 'de')).toBe('den 30. September');
  expect(promisedTimeInWords(WEEK, 'de')).toMatch(/^den 7\..13\. September$/);
  expect(promisedTimeInWords(WEEK, 'nl')).toMatch(/^7.13 september$/);
});
