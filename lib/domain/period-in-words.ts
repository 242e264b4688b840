import type { Period } from './dates/found-date';
import { DAY } from './instant';

type Words = Intl.DateTimeFormatOptions;

/** Periods that are calendar months are called by them. */
const BY_MONTH: Words = { month: 'long', timeZone: 'UTC' };
const BY_DAY: Words = { day: 'numeric', month: 'long', timeZone: 'UTC' };

/** French writes the first of a month as an ordinal; Intl does not. */
function withOrdinal(words: string, locale: string): string {
  return /^fr\b/.test(locale) ? words.replace(/(?<!\d)1(?!\d)/g, '1er') : words;
}

/**
 * What a promised time is called: "September", "7–13 September", "July – September". Granularity is
 * kept: a month is never its first day.
 * @param locale BCP 47 tag; the year is left out, for promises are near
 */
export function periodInWords(
  { grain, from, until }: Omit<Period, 'sure'>,
  locale: string,
): string {
  const end = new Date(until * DAY);
  const byMonth = grain === 'month' || grain === 'quarter' || grain === 'season';
  const format = new Intl.DateTimeFormat(locale, byMonth ? BY_MONTH : BY_DAY);
  const start = grain === 'deadline' ? end : new Date(from * DAY);
  return withOrdinal(format.formatRange(start, end), locale);
}
