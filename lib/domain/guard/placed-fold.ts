import { fold } from '../judgement/fold';

/** Folded text that knows where each of its characters stands in the text as written. */
export interface PlacedText {
  readonly folded: string;
  /** Place in the text as written of the folded character at that index. */
  readonly placeOf: (index: number) => number;
}

const LAST_ASCII = 0x7f;

/** A lone mark or sign folds to what it folds to within a word, so each is folded once. */
const FOLDED = new Map<string, string>();

function foldedSign(sign: string): string {
  const known = FOLDED.get(sign);
  if (known !== undefined) return known;
  const folded = fold(sign);
  FOLDED.set(sign, folded);
  return folded;
}

function foldedAt(text: string, at: number, sign: string): string {
  const isPlain = text.charCodeAt(at) <= LAST_ASCII && sign !== '`';
  return isPlain ? sign.toLowerCase() : foldedSign(sign);
}

/**
 * Folds as `judgement/fold.ts` does. Runs of white space become one space, and a line end where they
 * hold a blank line: mail programs break lines in the middle of phrases.
 */
export function placedFold(text: string): PlacedText {
  const pieces: string[] = [];
  const places: number[] = [];
  let at = 0;
  const add = (folded: string, place: number): void => {
    pieces.push(folded);
    for (let index = 0; index < folded.length; index += 1) places.push(place);
  };
  while (at < text.length) {
    const end = endOfSpace(text, at);
    if (end > at) {
      add(/\n[^\S\n]*\n/.test(text.slice(at, end)) ? '\n' : ' ', at);
      at = end;
    } else {
      const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
      add(foldedAt(text, at, sign), at);
      at += sign.length;
    }
  }
  places.push(text.length);
  return { folded: pieces.join(''), placeOf: (index) => places[index] ?? text.length };
}

const SPACE = /\s+/y;

function endOfSpace(text: string, at: number): number {
  SPACE.lastIndex = at;
  return SPACE.test(text) ? SPACE.lastIndex : at;
}
