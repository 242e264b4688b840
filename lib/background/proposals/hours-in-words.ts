import { DAY, MINUTE } from '../../domain/instant';
import type { WorkingHours } from '../../domain/working-hours';

/** 1969-12-29, a Monday. */
const A_MONDAY = -3 * DAY;

const LOCALES: Readonly<Record<string, string>> = { en: 'en-GB' };

/** "Monday to Friday"; a week with gaps is listed day by day. */
function daysInWords(days: readonly number[], locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const name = (day: number): string => format.format(A_MONDAY + (day - 1) * DAY);
  const sorted = [...new Set(days)].sort((a, b) => a - b);
  const [first = 1] = sorted;
  const last = sorted.at(-1) ?? first;
  if (sorted.length > 2 && last - first === sorted.length - 1) {
    return `${name(first)} – ${name(last)}`;
  }
  return new Intl.ListFormat(locale).format(sorted.map(name));
}

/** The user's hours for a mail: "Monday – Friday, 9:00 – 17:30". */
export function hoursInWords(
  { days, opens, closes }: Pick<WorkingHours, 'days' | 'opens' | 'closes'>,
  language: string,
): string {
  const locale = LOCALES[language] ?? language;
  const format = new Intl.DateTimeFormat(locale, {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
  });
  const time = (minute: number): string => format.format(minute * MINUTE);
  return `${daysInWords(days, locale)}, ${time(opens)} – ${time(closes)}`;
}
