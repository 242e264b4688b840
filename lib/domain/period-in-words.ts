import type { Period } from './dates/found-date';
import { DAY } from './instant';

type Words = Intl.DateTimeFormatOptions;

/** Periods that are calendar months are called by them. */
const BY_MONTH: Words = { month: 'long', timeZone: 'UTC' };
const BY_DAY: Words = { day: 'numeric', month: 'long', timeZone: 'UTC' };

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
  if (grain === 'deadline') return new Intl.DateTimeFormat(locale, BY_DAY).format(end);
  const words = grain === 'month' || grain === 'quarter' || grain === 'season' ? BY_MONTH : BY_DAY;
  return new Intl.DateTimeFormat(locale, words).formatRange(new Date(from * DAY), end);
}
