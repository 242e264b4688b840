import type { DraftAdvice } from './advice';

/** More is rarely read to the end (facts/mail-behaviour.md E6). */
const MOST_WORDS = 150;

/** From the first word too many to the end of the text. */
export function tooLong(text: string): readonly DraftAdvice[] {
  let words = 0;
  let start = text.length;
  for (const { index } of text.matchAll(/\S+/g)) {
    words += 1;
    if (words === MOST_WORDS + 1) start = index;
  }
  if (words <= MOST_WORDS) return [];
  const values = { words, most: MOST_WORDS };
  return [{ code: 'too-long', start, end: text.length, instead: null, values }];
}
