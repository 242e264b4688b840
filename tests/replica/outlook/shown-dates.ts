/** How the mailbox writes dates: its regional settings, not those of the browser. */
export interface DateStyle {
  /** BCP 47 tag of the regional format. */
  readonly dateFormat: string;
  readonly hour12: boolean;
  /** IANA zone. */
  readonly timeZone: string;
}

/** One moment as Outlook writes it, to the minute (facts/outlook.md 1 and 2). */
export interface ShownDate {
  /** Weekday, date and time: the title of a row's date. */
  readonly title: string;
  /** The same in the reading pane. */
  readonly pane: string;
  /** What a row shows: the time of today, weekday and time within six days, else the date. */
  row(now: number): string;
}

const DAY_MS = 86_400_000;
const LEFT_TO_RIGHT = '\u200e';
const RIGHT_TO_LEFT = '\u200f';

/** @param at epoch milliseconds */
export function shownDate(at: number, style: DateStyle): ShownDate {
  const title = [weekday(at, style), numericDate(at, style), timeOfDay(at, style)].join(' ');
  return {
    title,
    pane: title,
    row(now) {
      const daysAgo = (dayStart(now, style) - dayStart(at, style)) / DAY_MS;
      if (daysAgo === 0) return timeOfDay(at, style);
      if (daysAgo > 0 && daysAgo < 7) return `${weekday(at, style)} ${timeOfDay(at, style)}`;
      return numericDate(at, style);
    },
  };
}

/** Midnight of the mailbox's calendar day, counted as if it were UTC: for whole days between two. */
export function dayStart(at: number, { timeZone }: DateStyle): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  }).formatToParts(at);
  const number = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(number('year'), number('month') - 1, number('day'));
}

function weekday(at: number, { dateFormat, timeZone }: DateStyle): string {
  const hebrew = isHebrew(dateFormat);
  const name = new Intl.DateTimeFormat(dateFormat, {
    timeZone,
    weekday: hebrew ? 'narrow' : 'short',
  }).format(at);
  return hebrew ? RIGHT_TO_LEFT + name.replace(/[׳']/g, '') : name;
}

function numericDate(at: number, { dateFormat, timeZone }: DateStyle): string {
  const hebrew = isHebrew(dateFormat);
  const digits = hebrew ? '2-digit' : 'numeric';
  const format = new Intl.DateTimeFormat(dateFormat, {
    timeZone,
    year: 'numeric',
    month: digits,
    day: digits,
  });
  return hebrew ? LEFT_TO_RIGHT + format.format(at).replaceAll('.', '/') : format.format(at);
}

/** American dates with a clock of 24 hours have no leading zero (texts seen: `9:31`, `11:05`). */
function timeOfDay(at: number, { dateFormat, hour12, timeZone }: DateStyle): string {
  const time = new Intl.DateTimeFormat(dateFormat, {
    timeZone,
    hour: hour12 || dateFormat === 'en-US' ? 'numeric' : '2-digit',
    minute: '2-digit',
    hourCycle: hour12 ? 'h12' : 'h23',
  })
    .format(at)
    .replace(/\u202f/g, ' ')
    .replace(/^0(?=\d)/, dateFormat === 'en-US' ? '' : '0');
  return isHebrew(dateFormat) ? LEFT_TO_RIGHT + time : time;
}

function isHebrew(dateFormat: string): boolean {
  return /^he\b/.test(dateFormat);
}
