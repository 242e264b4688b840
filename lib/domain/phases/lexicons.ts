import { DE } from './words/de';
import { EN } from './words/en';
import { FR } from './words/fr';
import { NL } from './words/nl';
import type { PhaseWords } from './words/phase-words';

type Part = Exclude<keyof PhaseWords, 'language' | 'mine' | 'yours' | 'thanks' | 'asIn'>;

/** The words of one language, ready to look for in a folded sentence. */
export interface Lexicon extends Readonly<Record<Part, RegExp>> {
  readonly language: string;
  /** A quote or an invoice that is the writer's, or the reader's. */
  readonly mineIs: RegExp;
  readonly yoursIs: RegExp;
  /** One of them that is only mentioned: with thanks, or to refer to it. */
  readonly mentioned: RegExp;
}

/** A gap looks no further than so many words. */
const GAP = '(?: \\S+){0,8}? ';

/** Between "your" and "quote": no article, which would begin another thing. */
const ADJECTIVES =
  '(?:(?!(?:de|het|een|the|an?|das|der|die|den|dem|des|eine?n?|les?|la|une?|l) )\\S+ ){0,2}?';

function pattern(source: string): RegExp {
  return new RegExp(`(?<![a-z0-9])(?:${source.replaceAll(' … ', GAP)})(?![a-z0-9])`);
}

function lexiconOf(words: PhaseWords): Lexicon {
  const { language, mine, yours, thanks, asIn, ...parts } = words;
  const papers = `(?:${words.quote}|${words.invoice})`;
  const compiled = Object.fromEntries(
    Object.entries(parts).map(([part, source]) => [part, pattern(source)]),
  ) as Record<Part, RegExp>;
  return {
    ...compiled,
    language,
    mineIs: pattern(`(?:${mine}) ${ADJECTIVES}${papers}`),
    yoursIs: pattern(`(?:${yours}) ${ADJECTIVES}${papers}`),
    mentioned: pattern(
      `(?:${thanks}) (?:\\S+ ){0,5}?${papers}|(?:${asIn}) (?:\\S+ ){0,2}?${papers}`,
    ),
  };
}

export const LEXICONS: readonly Lexicon[] = [NL, EN, DE, FR].map(lexiconOf);
