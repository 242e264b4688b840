/** A word, number or sign of the folded text, with what it does in the naming of a time. */
export interface Token {
  /** Its letter of `WORD_CLASSES`, a class of number or sign, or `~` for any other word. */
  readonly letter: string;
  /** Number, place in the week or year, or days from today; 0 where it has none. */
  readonly value: number;
  /** The numbers of a numeric date as written: [15, 2], [2018, 8, 31]. */
  readonly numbers: readonly number[];
  /** What stands between them. */
  readonly separator: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Letters of tokens that no word list gives. */
export const SMALL_NUMBER = 'n';
export const NUMBER = 'N';
export const YEAR_NUMBER = 'y';
/** "15/2", which may be a day and a month. */
export const NUMBER_PAIR = 'P';
export const NUMBER_TRIPLE = 'T';
/** "2016-11" or "11/2016". */
export const YEAR_AND_MONTH = 'R';
export const CLOCK_TIME = 'K';
export const QUARTER_NAME = 'W';
/** A number that is no part of a date. */
export const OTHER_NUMBER = '0';
export const OTHER_WORD = '~';
export const OTHER_SIGN = '|';
