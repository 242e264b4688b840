import { type DateWords, type Meaning, wordKey, wordsOf } from './date-words';
import { plainText } from './plain-text';

/** One piece of a date text. */
export interface Token {
  /** None in a word, one in a number that stands alone, two in a time, three in a date. */
  readonly digits: readonly string[];
  /** The letters of a word. */
  readonly key: string;
  /** Undefined for a word that none of the languages has. */
  readonly meaning: Meaning | undefined;
}

interface Reader {
  readonly words: DateWords;
  readonly pattern: RegExp;
}

/** Where Chinese characters touch, no space parts two words: "周三上午". */
const LETTER = String.raw`(?!\p{Script=Han})[\p{L}\p{M}]`;
/** With its digit: Vietnamese "T4" is Wednesday. */
const WORD = String.raw`[\p{L}\p{M}]+(?:\d(?![\d.:/-]))?`;
const BETWEEN = '[-./‐-―−]';
const DATE = String.raw`(\d{1,4}) ?${BETWEEN} ?(\d\d?) ?${BETWEEN} ?(\d{1,4})(?!\d)`;
const TIME = String.raw`(\d\d?)(?: ?[:h时時시] ?|\.)(\d\d)(?:[:.]\d\d)?(?!\d)(?: ?[分분])?`;
const CJK_DATE = /(\d{4}) ?[年년] ?(\d\d?) ?[月월] ?(\d\d?) ?[日号號일]/g;

/** "(binnen een uur)", "(3 hours ago)" at the end: says nothing new. "(GMT+1)" would. */
const ASIDE = / \([^()+:/-]*[\d ][^()+:/-]*\)$/;

function readerFor(languages: readonly string[]): Reader {
  const words = wordsOf(languages);
  const names = [...words.meanings.values()]
    .map(({ pattern }) => pattern)
    .sort((a, b) => b.length - a.length)
    .join('|');
  const name = `(?<!${LETTER})(?:${names})(?!${LETTER})`;
  const source = `(${name}|${WORD})|${DATE}|${TIME}|(\\d+)`;
  return { words, pattern: new RegExp(source, 'gu') };
}

const readers = new Map<string, Reader>();

export interface TokenText {
  readonly tokens: readonly Token[];
  /** False where one of the languages counts its years by another calendar by default. */
  readonly gregorian: boolean;
}

/**
 * The words, dates, times and numbers of a text in their order. The words of a language are asked
 * from `Intl` at the first text and kept: no word table is carried into the mail page.
 */
export function tokensOf(text: string, languages: readonly string[]): TokenText {
  const tag = languages.join();
  const reader = readers.get(tag) ?? readerFor(languages);
  readers.set(tag, reader);
  const { meanings, gregorian } = reader.words;
  const plain = plainText(text).replace(ASIDE, '').replace(CJK_DATE, '$1-$2-$3 ');
  const tokens = [...plain.matchAll(reader.pattern)].map(([, word = '', ...digits]) => {
    const key = wordKey(word);
    return { digits: digits.filter(Boolean), key, meaning: meanings.get(key) };
  });
  return { tokens, gregorian };
}
