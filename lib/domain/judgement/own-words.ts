/**
 * The writer's own words in plain text, within the limits of what is read. Mail pages cut their
 * quotes themselves; files come raw.
 */
import { cutReply } from '../text/cut-reply';

/** More own text than that is not read (DESIGN section 3). */
const MOST_CHARACTERS = 20_000;

/** Quotes of years can stand below a mail; what lies further down is nobody's answer. */
const MOST_RAW_CHARACTERS = 200_000;

export interface OwnWords {
  readonly text: string;
  /** True where a quote or another message was cut. */
  readonly quotes: boolean;
}

export function ownWords(text: string): OwnWords {
  const { own, quotes } = cutReply(text.slice(0, MOST_RAW_CHARACTERS));
  return { text: own.slice(0, MOST_CHARACTERS), quotes };
}
