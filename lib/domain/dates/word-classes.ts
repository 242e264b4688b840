/**
 * What a word does in the naming of a time, one letter each, so that a phrase becomes a short
 * string and a grammar rule a short pattern over it.
 */
export const WORD_CLASSES = {
  /** Cardinal words: "two", also "a" before a unit. */
  cardinal: 'c',
  ordinal: 'o',
  month: 'm',
  /** Words that are months only in company: "may", "mar". */
  weakMonth: 'j',
  weekday: 'w',
  /** Abbreviations that are other words as well: "sun", "do", "mar". */
  weakWeekday: 'J',
  /** "Mondays": only counted. */
  weekdays: 'V',
  /** Days from today: "tomorrow". */
  relativeDay: 'a',
  yesterday: 'S',
  /** "Close of business", of today or of the day behind it. */
  endOfDay: '8',
  day: 'd',
  workingDay: 'k',
  week: 'u',
  workingWeek: 'U',
  fortnight: 'f',
  weekend: 'e',
  monthUnit: 'M',
  quarter: 'q',
  year: 'Y',
  hour: 'h',
  this: 't',
  next: 'x',
  /** "kommende", "aanstaande": the one that comes first. */
  coming: 'p',
  afterNext: 'X',
  last: 'l',
  /** "vorige", "dernier": gone by. */
  gone: 'G',
  begin: 'b',
  middle: 'i',
  end: 'z',
  /** Words that are a part and a whole: "Monatsende"; at 0 the begin, at 1 the middle, at 2 the end. */
  partOfMonth: '5',
  partOfWeek: '6',
  partOfYear: '7',
  half: '2',
  season: 's',
  article: 'g',
  of: 'v',
  on: 'O',
  /** "in" before a span of time. */
  ahead: 'I',
  within: 'r',
  before: 'B',
  until: 'Z',
  atLatest: 'L',
  after: 'A',
  from: 'F',
  /** "Since": what follows is gone by. */
  since: '9',
  now: 'H',
  /** "from now", "later", "hence" behind a span. */
  onwards: 'E',
  ago: 'Q',
  starting: 'C',
  dayPart: 'D',
  /** Words that only look like a time: "good morning". */
  nothing: '_',
} as const;

export type WordClass = keyof typeof WORD_CLASSES;

/**
 * Words of one language, folded. A list gives each word the value of its place: months and weekdays
 * from 1, numbers as the index says. Words of one place are separated by a space, and the words of
 * a phrase joined by an underscore.
 */
export type DateWords = Readonly<Partial<Record<WordClass, readonly string[] | string>>> & {
  readonly month: readonly string[];
  readonly weekday: readonly string[];
  readonly cardinal: readonly string[];
  readonly ordinal: readonly string[];
  readonly season: readonly string[];
};
