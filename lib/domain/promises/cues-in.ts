import type { DateLanguage } from '../dates/found-date';
import type { CueName, Cues } from './cue';
import { de } from './cues/de';
import { en } from './cues/en';
import { fr } from './cues/fr';
import { nl } from './cues/nl';

const CUES: Readonly<Record<DateLanguage, Cues>> = { nl, en, de, fr };

/** What looks like a promise and is none is taken out before the rest is read. */
const TAKEN_OUT: readonly CueName[] = ['negation', 'plan'];

/** The cues of one folded sentence. */
export function cuesIn(sentence: string, language: DateLanguage): readonly CueName[] {
  const { patterns } = CUES[language];
  const taken = TAKEN_OUT.filter((name) => patterns[name]?.test(sentence));
  const rest = taken.reduce((text, name) => text.replace(patterns[name] ?? '', ' '), sentence);
  const left = Object.entries(patterns)
    .map(([name, pattern]) => ({ name: name as CueName, pattern }))
    .filter(({ name, pattern }) => !TAKEN_OUT.includes(name) && pattern.test(rest));
  return [...taken, ...left.map(({ name }) => name)];
}

/** Where the clause ends on which the rest depends; 0 where there is none. */
export function conditionEnd(sentence: string, language: DateLanguage): number {
  return CUES[language].condition.exec(sentence)?.[0].length ?? 0;
}
