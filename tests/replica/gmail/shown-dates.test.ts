import { describe, expect, test } from 'vitest';
import { dateShort, dateTitle } from './shown-dates';

const AT = Date.parse('2026-09-14T11:31:00Z');
const ZONE = 'Europe/Berlin';

describe('dates', () => {
  test('English titles have a narrow no-break space before PM', () => {
    expect(dateTitle(AT, 'en', ZONE)).toBe('Mon, Sep 14, 2026, 1:31\u202fPM');
  });

  test.each(['nl', 'de', 'fr'] as const)(
    'a title in %s has day, year, hour and minute',
    (language) => {
      const digits = dateTitle(AT, language, ZONE).match(/\d+/g);
      expect(digits).toEqual(expect.arrayContaining(['14', '2026', '13', '31']));
    },
  );

  test('the zone decides the day', () => {
    const late = Date.parse('2026-09-14T22:30:00Z');
    expect(dateTitle(late, 'en', ZONE)).toContain('Sep 15');
    expect(dateTitle(late, 'en', 'UTC')).toContain('Sep 14');
  });

  test('the row shows a time, a day, or a date', () => {
    expect(dateShort(AT, AT + 3_600_000, 'en', ZONE)).toBe('1:31\u202fPM');
    expect(dateShort(AT, AT + 9 * 86_400_000, 'en', ZONE)).toBe('Sep 14');
    expect(dateShort(AT, AT + 200 * 86_400_000, 'en', ZONE)).toBe('9/14/26');
  });
});
