import type { DateLanguage } from './found-date';
import { type Token, YEAR_NUMBER } from './token';
import { WORD_CLASSES } from './word-classes';

const { cardinal, ordinal } = WORD_CLASSES;

/** Joins "twenty" to "one", and in English "twenty" to "first". */
function joined(first: Token, last: Token, letter: string, value: number): Token {
  return { ...first, letter, value, text: `${first.text} ${last.text}`, end: last.end };
}

const THOUSANDS: Readonly<Record<DateLanguage, RegExp>> = {
  nl: /^tweeduizend$/,
  en: /^thousand$/,
  de: /^zweitausend$/,
  fr: /^mille$/,
};
const AND = /^(?:and|en|et|und|-)$/;

function isTens(token: Token | undefined): token is Token {
  return token?.letter === cardinal && token.value % 10 === 0 && token.value >= 20;
}

function isUnit(token: Token | undefined): token is Token {
  return (
    token !== undefined &&
    (token.letter === cardinal || token.letter === ordinal) &&
    token.value >= 1 &&
    token.value <= 9 &&
    /^[a-z]/.test(token.text) &&
    token.text !== 'a' &&
    token.text !== 'an'
  );
}

/** English writes its tens and units apart; the others are whole words of the lists. */
function joinTens(tokens: readonly Token[]): readonly Token[] {
  const result: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at];
    if (first === undefined) break;
    const offset = tokens[at + 1]?.text === '-' ? 2 : 1;
    const unit = tokens[at + offset];
    if (isTens(first) && isUnit(unit)) {
      result.push(joined(first, unit, unit.letter, first.value + unit.value));
      at += offset;
    } else {
      result.push(first);
    }
  }
  return result;
}

/** The year that starts with the thousand at that place, and how many tokens follow it. */
function yearAt(
  tokens: readonly Token[],
  at: number,
  begin: Token,
): { readonly year: Token; readonly follow: number } {
  const offset = AND.test(tokens[at + 1]?.text ?? '') ? 2 : 1;
  const rest = tokens[at + offset];
  if (rest?.letter !== cardinal) {
    return { year: joined(begin, tokens[at] ?? begin, YEAR_NUMBER, 2000), follow: 0 };
  }
  return { year: joined(begin, rest, YEAR_NUMBER, 2000 + rest.value), follow: offset };
}

/** "two thousand and eighteen" is a year. */
function joinYears(tokens: readonly Token[], language: DateLanguage): readonly Token[] {
  const result: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at];
    if (first === undefined) break;
    if (!THOUSANDS[language].test(first.text)) {
      result.push(first);
      continue;
    }
    const two = result.at(-1);
    const startsBefore = two?.letter === cardinal && two.value === 2;
    if (startsBefore) result.pop();
    const { year, follow } = yearAt(tokens, at, startsBefore ? two : first);
    result.push(year);
    at += follow;
  }
  return result;
}

export function joinNumberWords(
  tokens: readonly Token[],
  language: DateLanguage,
): readonly Token[] {
  return joinYears(language === 'en' ? joinTens(tokens) : tokens, language);
}
