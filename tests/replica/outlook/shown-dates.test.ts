import { describe, expect, test } from 'vitest';
import { shownDate } from './shown-dates';

const AT = Date.parse('2026-09-30T02:41:55Z');
const style = (dateFormat: string, hour12 = false) => ({
  dateFormat,
  hour12,
  timeZone: 'Europe/Berlin',
});

describe('the whole date, in the order of the regional format', () => {
  const cases = [
    ['en-US', true, 'Wed 9/30/2026 4:41 AM'],
    ['en-US', false, 'Wed 9/30/2026 4:41'],
    ['nl-NL', false, 'wo 30-9-2026 04:41'],
    ['de-DE', false, 'Mi 30.9.2026 04:41'],
    ['fr-FR', false, 'mer. 30/09/2026 04:41'],
    ['tr-TR', false, 'Çar 30.09.2026 04:41'],
    ['he-IL', false, '\u200fד \u200e30/09/2026 \u200e04:41'],
    ['zh-CN', false, '周三 2026/9/30 04:41'],
  ] as const;
  test.each(cases)('%s, 12 hours %s', (dateFormat, hour12, title) => {
    const shown = shownDate(AT, style(dateFormat, hour12));
    expect(shown.title).toBe(title);
    expect(shown.pane).toBe(title);
  });
});

describe('the text of a row', () => {
  const row = (now: string) => shownDate(AT, style('en-US', true)).row(Date.parse(now));
  test('is the time on the same day of the mailbox', () => {
    expect(row('2026-09-30T21:59:00Z')).toBe('4:41 AM');
  });
  test('names the weekday from midnight of the mailbox on, for six days', () => {
    expect(row('2026-09-30T22:00:00Z')).toBe('Wed 4:41 AM');
    expect(row('2026-10-06T21:00:00Z')).toBe('Wed 4:41 AM');
  });
  test('is the date after that', () => {
    expect(row('2026-10-07T08:00:00Z')).toBe('9/30/2026');
  });
});
