import { CUES, type Cue, type CueList } from './cue-lists';
import { DE } from './de';
import { EN } from './en';
import { FR } from './fr';
import { NL } from './nl';

const LISTS: readonly CueList[] = [EN, NL, DE, FR];

/** Where a clause starts: an order after a comma is an order. */
const CLAUSE_START = '(?:^|(?<=[,;:)!?.] )|(?<=- ))';

/** "…, which is": what looks like a question inside a sentence mostly is none. */
const ONLY_AT_START: ReadonlySet<Cue> = new Set<Cue>(['tells', 'question']);

/** A pattern must neither start nor end inside a word. */
const NOT_INSIDE = '(?<![a-z0-9])';
const NO_RUNNING_ON = '(?!(?<=[a-z0-9])[a-z0-9])';

export interface FoundCue {
  readonly cue: Cue;
  readonly language: string;
}

interface LanguageCues {
  readonly language: string;
  readonly opener: RegExp;
  readonly patterns: readonly (readonly [Cue, RegExp])[];
}

function sourceOf(cue: Cue, pattern: string): string {
  const [start, body] = pattern.startsWith('^')
    ? [ONLY_AT_START.has(cue) ? '^' : CLAUSE_START, pattern.slice(1)]
    : [NOT_INSIDE, pattern];
  return `${start}(?:${body})${NO_RUNNING_ON}`;
}

function compiled({ language, patterns, openers }: CueList): LanguageCues {
  return {
    language,
    opener: new RegExp(`^(?:[^a-z]+|(?:${openers})(?![a-z])[ ,:;!-]*)`),
    patterns: CUES.flatMap((cue): readonly (readonly [Cue, RegExp])[] => {
      const sources = patterns[cue]?.map((pattern) => sourceOf(cue, pattern)) ?? [];
      return sources.length === 0 ? [] : [[cue, new RegExp(sources.join('|'))]];
    }),
  };
}

const COMPILED = LISTS.map(compiled);

/** "And also, could you …" asks like "could you …". */
const MOST_OPENERS = 4;

function withoutOpeners(sentence: string, opener: RegExp): string {
  let rest = sentence;
  for (let count = 0; count < MOST_OPENERS; count += 1) {
    const shorter = rest.replace(opener, '');
    if (shorter === rest || shorter === '') break;
    rest = shorter;
  }
  return rest;
}

/**
 * The cues in a folded sentence. With a language that has a list only that list is asked, since
 * "was" and "die" are words of several.
 */
export function findCues(sentence: string, language: string | null): readonly FoundCue[] {
  const named = COMPILED.filter((cues) => cues.language === language);
  const found = new Map<Cue, string>();
  for (const { language: of, opener, patterns } of named.length > 0 ? named : COMPILED) {
    const body = withoutOpeners(sentence, opener);
    for (const [cue, pattern] of patterns) {
      if (!found.has(cue) && (pattern.test(body) || (cue !== 'tells' && pattern.test(sentence)))) {
        found.set(cue, of);
      }
    }
  }
  return [...found].map(([cue, of]) => ({ cue, language: of }));
}
