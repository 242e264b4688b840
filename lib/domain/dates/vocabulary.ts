import type { DateLanguage } from './found-date';
import { type DateWords, WORD_CLASSES, type WordClass } from './word-classes';
import { de } from './words/de';
import { en } from './words/en';
import { fr } from './words/fr';
import { nl } from './words/nl';

/** One word or phrase, cut as the text is cut. */
interface Entry {
  readonly words: readonly string[];
  readonly letter: string;
  readonly value: number;
}

/** Entries by their first word, the longest first. */
export type Vocabulary = ReadonlyMap<string, readonly Entry[]>;

const WORDS: Readonly<Record<DateLanguage, DateWords>> = { nl, en, de, fr };

/** Words and signs as `tokens.ts` cuts them: French "d'ici" is two words. */
export const PIECE = /[a-z]+'?|\d+|[^\sa-z\d]/g;

function entriesOf(listed: string, letter: string, value: number): readonly Entry[] {
  return listed
    .split(/\s+/)
    .filter((phrase) => phrase !== '')
    .map((phrase) => ({
      words: phrase.replaceAll('_', ' ').match(PIECE) ?? [],
      letter,
      value,
    }));
}

function entriesOfClass(words: DateWords, wordClass: WordClass): readonly Entry[] {
  const listed = words[wordClass];
  const letter = WORD_CLASSES[wordClass];
  if (listed === undefined) return [];
  if (typeof listed === 'string') return entriesOf(listed, letter, 0);
  return listed.flatMap((place, value) => entriesOf(place, letter, value));
}

function vocabularyOf(words: DateWords): Vocabulary {
  const byFirst = new Map<string, Entry[]>();
  const known = new Set<string>();
  for (const wordClass of Object.keys(WORD_CLASSES) as WordClass[]) {
    for (const entry of entriesOfClass(words, wordClass)) {
      const key = entry.words.join(' ');
      const first = entry.words[0];
      // A word has one class: that of the list that comes first.
      if (first === undefined || known.has(key)) continue;
      known.add(key);
      byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
    }
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

const made = new Map<DateLanguage, Vocabulary>();

/** Built at the first use: a language nobody writes in costs nothing. */
export function vocabularyFor(language: DateLanguage): Vocabulary {
  const known = made.get(language);
  if (known) return known;
  const vocabulary = vocabularyOf(WORDS[language]);
  made.set(language, vocabulary);
  return vocabulary;
}
