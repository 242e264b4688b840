import type { Meaning } from './date-words';
import { type Token, tokensOf } from './tokens';

/** A full date with its time, taken apart, before anything is known of its order. */
export interface DateParts {
  /** The numbers as written: three, or day and year in some order where the month is a word. */
  readonly fields: readonly string[];
  /** Bit 0 is January; 0 where the month is one of the numbers. */
  readonly months: number;
  /** Bit 0 is Sunday; all seven where no known word names one. */
  readonly weekdays: number;
  readonly hour: number;
  readonly minute: number;
  /** Hours that the words beside the time allow, bit 0 from midnight; null without such a word. */
  readonly period: number | null;
  /** A word nobody knows stands beside the time: it may be a part of the day. */
  readonly doubtful: boolean;
  /** May two digits be a year of this century? Only with a known weekday to agree with. */
  readonly shortYear: boolean;
  /** The words on the far side of the date: where they vary, they are weekdays. */
  readonly farWords: string;
}

const ANY_WEEKDAY = 0b111_1111;
const ZONE_WORD = /^(gmt|utc|z)$/;

function isWord(token: Token | undefined): token is Token {
  return token?.digits.length === 0;
}

/** A part of the day and nothing else: "sa" is that in Vietnamese, and Saturday in German. */
function isPeriod({ dayPeriod, weekday, month, literal }: Meaning): boolean {
  return dayPeriod > 0 && !(weekday | month | literal);
}

function clockOf(beside: readonly Token[]): Pick<DateParts, 'period' | 'doubtful'> {
  let period: number | null = null;
  let doubtful = false;
  for (const { meaning } of beside) {
    if (meaning && isPeriod(meaning)) period = (period ?? -1) & meaning.dayPeriod;
    else if (!meaning || meaning.dayPeriod) doubtful = true;
  }
  return { period, doubtful };
}

/**
 * Which word is the month and which the weekday. "mar" may be both: it is the month only where the
 * numbers lack one and no other word gives it. Null where the words do not come out.
 */
function calendarWords(
  words: readonly Token[],
  needsMonth: boolean,
): Pick<DateParts, 'months' | 'weekdays'> | null {
  const named = words.filter(({ meaning }) => meaning?.month);
  const sure = named.filter(({ meaning }) => !meaning?.weekday);
  const [first = named[0]] = sure;
  const month = needsMonth ? first : undefined;
  const rivals = needsMonth && sure.length === 0 ? named : sure;
  if ((needsMonth && !month) || rivals.some(({ key }) => key !== month?.key)) return null;
  let weekdays = ANY_WEEKDAY;
  for (const word of words) {
    if (word !== month && word.meaning?.weekday) weekdays &= word.meaning.weekday;
  }
  return { months: month?.meaning?.month ?? 0, weekdays };
}

/** Null where the text has no full date and time, or a number or word that does not fit one. */
export function datePartsOf(text: string, languages: readonly string[]): DateParts | null {
  const { tokens: all, gregorian } = tokensOf(text, languages);
  const tokens = all.filter(({ meaning }) => !meaning?.literal || meaning.dayPeriod);
  const isTime = ({ digits }: Token) => digits.length === 2;
  const place = tokens.findIndex(isTime);
  const date = tokens.findIndex(({ digits }) => digits.length === 3);
  const [hour, minute] = (tokens[place]?.digits ?? []).map(Number);
  const numbers = tokens.filter((token) => !isTime(token));
  const fields = numbers.flatMap(({ digits }) => digits);
  const unplaced = numbers.length + 1 !== tokens.length || fields.length !== (date < 0 ? 2 : 3);
  if (hour === undefined || minute === undefined || hour > 23 || minute > 59 || unplaced)
    return null;
  const words = tokens.filter(isWord);
  const beside = [tokens[place - 1], tokens[place + 1]].filter(isWord);
  const spent = words.filter((word) => !(beside.includes(word) && word.meaning?.dayPeriod));
  const calendar = calendarWords(spent, date < 0);
  const known = spent.every(({ meaning }) => meaning && meaning.weekday | meaning.month);
  // Beside a month that is a word, an unknown word may be the month: Spanish "mar, 22 abr".
  if (!calendar || (date < 0 && !known)) return null;
  if (words.some(({ key }) => ZONE_WORD.test(key))) return null;
  const dateLeads = date < place;
  const far = words.filter((word) => tokens.indexOf(word) < date === dateLeads);
  return {
    ...calendar,
    ...clockOf(beside),
    fields,
    hour,
    minute,
    shortYear: gregorian && known && calendar.weekdays !== ANY_WEEKDAY,
    farWords: far.map(({ key }) => key).join(' '),
  };
}
