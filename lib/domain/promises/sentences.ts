import { fold } from '../judgement/fold';

/** Longer sentences are lists or noise; what follows is not read. */
const SENTENCE_CHARACTERS = 600;

/** Not behind a number of a day ("15. Juni") or a short word with a dot ("a.s."). */
const END = /(?<=[!?…])\s+|(?<=[^\s\d.]{3}\.|\d{3}\.|\dh\.|[^\s\d.]['’][^\s.]\.)\s+|\n\s*\n/;

/** The sentences of own words, each folded to one line. */
export function sentencesOf(text: string): readonly string[] {
  return fold(text)
    .split(END)
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim().slice(0, SENTENCE_CHARACTERS))
    .filter((sentence) => /[a-z]/.test(sentence));
}
