import { DAY } from '../../domain/instant';
import type { WorkingHours } from '../../domain/working-hours';
import type { Language } from '../../settings/settings';

/** 1969-12-29, a Monday. */
const A_MONDAY = -3 * DAY;

/** How a mail says a run of days, and from when until when. */
interface Manner {
  readonly locale: string;
  readonly run: (first: string, last: string) => string;
  readonly times: (opens: string, closes: string) => string;
  readonly time: (hour: number, minutes: string) => string;
}

const MANNERS: Readonly<Record<Language, Manner>> = {
  nl: {
    locale: 'nl',
    run: (first, last) => `${first} tot en met ${last}`,
    times: (opens, closes) => `van ${opens} tot ${closes} uur`,
    time: (hour, minutes) => `${hour}.${minutes}`,
  },
  en: {
    locale: 'en-GB',
    run: (first, last) => `${first} to ${last}`,
    times: (opens, closes) => `${opens} to ${closes}`,
    time: (hour, minutes) => `${hour}:${minutes}`,
  },
  de: {
    locale: 'de',
    run: (first, last) => `${first} bis ${last}`,
    times: (opens, closes) => `${opens} bis ${closes} Uhr`,
    time: (hour, minutes) => `${hour}:${minutes}`,
  },
  fr: {
    locale: 'fr',
    run: (first, last) => `du ${first} au ${last}`,
    times: (opens, closes) => `de ${opens} à ${closes}`,
    time: (hour, minutes) => `${hour}\u00a0h${minutes === '00' ? '' : `\u00a0${minutes}`}`,
  },
};

/** "Monday to Friday"; a week with gaps is listed day by day. */
function daysInWords(days: readonly number[], { locale, run }: Manner): string {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const name = (day: number): string => format.format(A_MONDAY + (day - 1) * DAY);
  const sorted = [...new Set(days)].sort((a, b) => a - b);
  const [first = 1] = sorted;
  const last = sorted.at(-1) ?? first;
  if (sorted.length > 2 && last - first === sorted.length - 1) return run(name(first), name(last));
  return new Intl.ListFormat(locale).format(sorted.map(name));
}

/** The user's hours for a mail: "Monday to Friday, 9:00 to 17:30". */
export function hoursInWords(
  { days, opens, closes }: Pick<WorkingHours, 'days' | 'opens' | 'closes'>,
  language: Language,
): string {
  const manner = MANNERS[language];
  const time = (minute: number): string =>
    manner.time(Math.floor(minute / 60), String(minute % 60).padStart(2, '0'));
  return `${daysInWords(days, manner)}, ${manner.times(time(opens), time(closes))}`;
}
