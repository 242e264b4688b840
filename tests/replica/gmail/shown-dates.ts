import type { Language } from './switches';
import { WORDS } from './words';

/**
 * Dates as Gmail writes them: in the interface's language and the browser's zone, to the minute,
 * with a narrow no-break space before AM and PM (facts/gmail.md 1.6).
 */
export function dateTitle(at: number, language: Language, timeZone?: string): string {
  return narrow(
    format(at, language, timeZone, {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
    }),
  );
}

/** What the row itself shows: the time of today, the day of this year, the date of older mail. */
export function dateShort(at: number, now: number, language: Language, timeZone?: string): string {
  const day = (ms: number) => format(ms, language, timeZone, { dateStyle: 'short' });
  if (day(at) === day(now)) return timeOfDay(at, language, timeZone);
  const year = (ms: number) => format(ms, language, timeZone, { year: 'numeric' });
  if (year(at) === year(now)) {
    return format(at, language, timeZone, { day: 'numeric', month: 'short' });
  }
  return day(at);
}

export function dayInWords(at: number, language: Language, timeZone?: string): string {
  const parts = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const;
  return format(at, language, timeZone, parts);
}

export function timeOfDay(at: number, language: Language, timeZone?: string): string {
  return narrow(format(at, language, timeZone, { hour: 'numeric', minute: '2-digit' }));
}

function format(
  at: number,
  language: Language,
  timeZone: string | undefined,
  options: Intl.DateTimeFormatOptions,
): string {
  const zone = timeZone === undefined ? {} : { timeZone };
  return new Intl.DateTimeFormat(WORDS[language].locale, { ...options, ...zone }).format(at);
}

function narrow(text: string): string {
  return text.replace(/\s(?=[AP]M\b)/g, '\u202f');
}
