import type { DateLanguage } from './found-date';
import { numberShape } from './number-token';
import {
  CLOCK_TIME,
  OTHER_NUMBER,
  OTHER_SIGN,
  OTHER_WORD,
  QUARTER_NAME,
  SMALL_NUMBER,
  type Token,
  YEAR_AND_MONTH,
} from './token';
import { PIECE, type Vocabulary, vocabularyFor } from './vocabulary';
import { WORD_CLASSES } from './word-classes';

/** A run of digits; spaces are allowed around a slash or a hyphen only. */
const RUN = /\d+(?:(?: ?[/-] ?|[.:,])\d+)*/y;
const ORDINAL_ENDING = /(?:ste|st|nd|rd|th|eme|de|nde|ten|ter|tes|te|er|ieme|e)(?![a-z0-9])/y;
const CLOCK_ENDING = / ?(?:h(?:\d{2})?|am|pm|a\.m\.|p\.m\.|u)(?![a-z0-9])/y;
const PLACE_IN_MONTHS = new Set<string>([WORD_CLASSES.month, WORD_CLASSES.weakMonth]);
const SIGNS = new Set(['.', ',', '/', '-', ':']);

/** How each language shortens the name of a quarter: "Q3", Dutch "K3", French "T3". */
const QUARTER: Readonly<Record<DateLanguage, RegExp>> = {
  nl: /[qk]([1-4])(?![a-z0-9])/y,
  en: /q([1-4])(?![a-z0-9])/y,
  de: /q([1-4])(?![a-z0-9])/y,
  fr: /[qt]([1-4])(?![a-z0-9])/y,
};

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function token(
  text: string,
  start: number,
  end: number,
  letter: string,
  value = 0,
  numbers: readonly number[] = [],
  separator = '',
): Token {
  return { letter, value, numbers, separator, text: text.slice(start, end), start, end };
}

/** Behind "sep-" the next number stands alone, although "23-2020" follows. */
function followsMonth(tokens: readonly Token[]): boolean {
  const [month, sign] = tokens.slice(-2);
  return (
    month !== undefined &&
    sign !== undefined &&
    PLACE_IN_MONTHS.has(month.letter) &&
    (sign.text === '-' || sign.text === '/')
  );
}

function isOdd(run: string): boolean {
  return /^\d{1,4} ?[/-] ?\d{1,4}$/.test(run) && numberShape(run).letter === OTHER_NUMBER;
}

function numberAt(text: string, at: number, tokens: readonly Token[]): Token {
  const whole = matchAt(RUN, text, at)?.[0] ?? text.slice(at, at + 1);
  const run = followsMonth(tokens) || isOdd(whole) ? (/^\d+/.exec(whole)?.[0] ?? whole) : whole;
  const end = at + run.length;
  const shape = numberShape(run);
  if (/[#+$€£_@&=]/.test(text.charAt(at - 1)) || /[%€$]/.test(text.charAt(end))) {
    return token(text, at, end, OTHER_NUMBER);
  }
  if (shape.letter === SMALL_NUMBER) {
    const ordinal = matchAt(ORDINAL_ENDING, text, end);
    // "1er mai", but not "die 80er".
    if (ordinal?.[0] === 'er' && shape.value !== 1) return token(text, at, end + 2, OTHER_NUMBER);
    if (ordinal) {
      return token(text, at, end + ordinal[0].length, WORD_CLASSES.ordinal, shape.value);
    }
  }
  const clock = shape.letter === YEAR_AND_MONTH ? null : matchAt(CLOCK_ENDING, text, end);
  if (clock) return token(text, at, end + clock[0].length, CLOCK_TIME, shape.value);
  return token(text, at, end, shape.letter, shape.value, shape.numbers, shape.separator);
}

const PIECE_AT = new RegExp(PIECE.source, 'y');

/** Where the phrase ends if the text goes on with its words; else null. */
function phraseEnd(words: readonly string[], text: string, at: number): number | null {
  let end = at;
  for (const word of words) {
    let from = end;
    while (from > at && text.charAt(from) === ' ') from += 1;
    if (matchAt(PIECE_AT, text, from)?.[0] !== word) return null;
    end = from + word.length;
  }
  return end;
}

function wordAt(text: string, at: number, language: DateLanguage, words: Vocabulary): Token {
  const quarter = matchAt(QUARTER[language], text, at);
  if (quarter) {
    return token(text, at, at + quarter[0].length, QUARTER_NAME, Number(quarter[1]));
  }
  const piece = matchAt(PIECE_AT, text, at)?.[0] ?? text.charAt(at);
  for (const entry of words.get(piece) ?? []) {
    const end = phraseEnd(entry.words, text, at);
    if (end !== null) return token(text, at, end, entry.letter, entry.value);
  }
  if (/^[a-z]/.test(piece)) return token(text, at, at + piece.length, OTHER_WORD);
  return token(text, at, at + piece.length, SIGNS.has(piece) ? piece : OTHER_SIGN);
}

/** The tokens of a text of `foldToLine`. */
export function tokensOf(folded: string, language: DateLanguage): readonly Token[] {
  const words = vocabularyFor(language);
  const tokens: Token[] = [];
  let at = 0;
  while (at < folded.length) {
    const sign = folded.charAt(at);
    if (sign === ' ') {
      at += 1;
      continue;
    }
    const next = /\d/.test(sign)
      ? numberAt(folded, at, tokens)
      : wordAt(folded, at, language, words);
    tokens.push(next);
    at = next.end;
  }
  return tokens;
}
