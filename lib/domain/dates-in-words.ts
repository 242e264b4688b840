import { TZDate } from '@date-fns/tz';
import { differenceInCalendarDays, differenceInMonths, isSameYear } from 'date-fns';
import type { Instant } from './instant';

const DAYS_IN_DAYS = 14;
const DAYS_IN_WEEKS = 9 * 7;

/** Day before month, as in the rest of Europe; an American reader understands it too. */
function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

/** "3 juni", with the year when it is not this one. */
export function dateInWords(at: Instant, now: Instant, language: string, zone: string): string {
  const otherYear = !isSameYear(new TZDate(at, zone), new TZDate(now, zone));
  const format = new Intl.DateTimeFormat(localeOf(language), {
    day: 'numeric',
    month: 'long',
    timeZone: zone,
    ...(otherYear ? { year: 'numeric' } : {}),
  });
  const words = format.format(at);
  // French writes the first of a month as an ordinal; Intl does not.
  return language === 'fr' ? words.replace(/^1(?= )/, '1er') : words;
}

/** "gisteren", "3 weken geleden": calendar days of the zone, then whole weeks, then months. */
export function agoInWords(since: Instant, now: Instant, language: string, zone: string): string {
  const [earlier, later] = [new TZDate(since, zone), new TZDate(now, zone)];
  const days = Math.max(0, differenceInCalendarDays(later, earlier));
  const format = new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'auto' });
  if (days < DAYS_IN_DAYS) return format.format(-days, 'day');
  if (days < DAYS_IN_WEEKS) return format.format(-Math.floor(days / 7), 'week');
  return format.format(-differenceInMonths(later, earlier), 'month');
}

/** For `{since}`: "3 juni (3 weken geleden)". `language` is a BCP 47 tag, `zone` an IANA zone. */
export function sinceInWords(since: Instant, now: Instant, language: string, zone: string): string {
  return `${dateInWords(since, now, language, zone)} (${agoInWords(since, now, language, zone)})`;
}
