import { fold } from '../judgement/fold';
import { STOP_WORDS } from '../judgement/stop-words';
import type { DraftAdvice } from './advice';

/** "Really?!" is surprise yet. */
const MARKS = /[!?]{3,}|!!/g;

/** One or more words in capitals; digits and hyphens belong to codes. */
const CAPITALS =
  /(?<![\p{L}\p{N}-])\p{Lu}{2,30}(?:[ \t]{1,3}\p{Lu}{1,30}){0,40}(?![\p{L}\p{N}-])/gu;

/** Said loudly, one is enough; folded. */
const URGING = new Set(
  (
    'dringend urgent nu nooit steeds altijd eindelijk direct onmiddellijk spoed waarom ' +
    'now never immediately finally still always why must nothing please ' +
    'sofort jetzt nie endlich immer warum bitte ' +
    'maintenant jamais encore immediatement enfin toujours pourquoi rien'
  ).split(' '),
);

/** Of three letters and fewer, most words in capitals are abbreviations: "IT", "ER", "DES". */
const LETTERS_OF_ABBREVIATION = 3;

const COMMON = new Set(Object.values(STOP_WORDS).flat());

function isCommon(word: string): boolean {
  return COMMON.has(word) || URGING.has(word);
}

/** Names and headings of capitals have no small words in them. */
function isShout(run: string): boolean {
  const words = run.split(/\s+/).map(fold);
  if (words.length === 1) return words.every((word) => URGING.has(word));
  return words.some(isCommon) && words.some((word) => word.length > LETTERS_OF_ABBREVIATION);
}

function quietWord(word: string): string {
  if (word === 'I') return word;
  const isAbbreviation = word.length <= LETTERS_OF_ABBREVIATION && !isCommon(fold(word));
  return isAbbreviation ? word : word.toLowerCase();
}

/** More blanks than that are no gap between two sentences. */
const LONGEST_GAP = 100;

/** Where a sentence starts, the capital stays. */
function quietRun(run: string, before: string): string {
  const quiet = run.replace(/\p{Lu}+/gu, quietWord);
  return /(?:^|[.!?…\n])\s*$/.test(before.slice(-LONGEST_GAP))
    ? quiet.charAt(0).toUpperCase() + quiet.slice(1)
    : quiet;
}

function capitals(shown: string, language: string | null): readonly DraftAdvice[] {
  return [...shown.matchAll(CAPITALS)]
    .filter(({ 0: run }) => isShout(run))
    .map(({ 0: run, index }) => ({
      code: 'shouting',
      start: index,
      end: index + run.length,
      // German nouns keep a capital that nobody can tell here.
      instead:
        language === 'de' && run.includes(' ')
          ? null
          : quietRun(run, shown.slice(Math.max(0, index - 9), index)),
      values: {},
    }));
}

function marks(shown: string): readonly DraftAdvice[] {
  return [...shown.matchAll(MARKS)].map(({ 0: run, index }) => ({
    code: 'shouting',
    start: index,
    end: index + run.length,
    instead: run.includes('?') ? '?' : '!',
    values: {},
  }));
}

/** "!!" and capitals, where they are no abbreviation (facts/mail-behaviour.md E6). */
export function shouting(shown: string, language: string | null): readonly DraftAdvice[] {
  return [...marks(shown), ...capitals(shown, language)];
}
