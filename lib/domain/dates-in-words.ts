import { DAY, type Instant } from './instant';
import { localTimeAt } from './local-clock';

const DAYS_IN_DAYS = 14;
const DAYS_IN_WEEKS = 9 * 7;
const DAYS_PER_MONTH = 30.44;

/** Day before month, as in the rest of Europe; an American reader understands it too. */
function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

function daysAgo(since: Instant, now: Instant, zone: string): number {
  const day = (at: Instant) => Math.floor(localTimeAt(at, zone) / DAY);
  return Math.max(0, day(now) - day(since));
}

function yearOf(at: Instant, zone: string): number {
  return new Date(localTimeAt(at, zone)).getUTCFullYear();
}

/** "3 juni", with the year when it is not this one. */
export function dateInWords(at: Instant, now: Instant, language: string, zone: string): string {
  const otherYear = yearOf(at, zone) !== yearOf(now, zone);
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
  const days = daysAgo(since, now, zone);
  const format = new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'auto' });
  if (days < DAYS_IN_DAYS) return format.format(-days, 'day');
  if (days < DAYS_IN_WEEKS) return format.format(-Math.floor(days / 7), 'week');
  return format.format(-Math.floor(days / DAYS_PER_MONTH), 'month');
}

/** For `{since}`: "3 juni (3 weken geleden)". `language` is a BCP 47 tag, `zone` an IANA zone. */
export function sinceInWords(since: Instant, now: Instant, language: string, zone: string): string {
  return `${dateInWords(since, now, language, zone)} (${agoInWords(since, now, language, zone)})`;
}
