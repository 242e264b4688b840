import type { AddressForm } from '../playbook/playbook-text';
import type { DraftAdvice } from './advice';
import type { Instead, Phrase, PhraseList } from './phrase';
import { de } from './phrases/de';
import { en } from './phrases/en';
import { fr } from './phrases/fr';
import { nl } from './phrases/nl';
import type { PlacedText } from './placed-fold';

const LISTS: readonly PhraseList[] = [nl, en, de, fr];

/** An apology further down excuses something else. */
const START_CHARACTERS = 220;

interface Compiled {
  readonly phrase: Phrase;
  readonly pattern: RegExp;
}

/** Words are bounded, so that no pattern looks far. */
function compiled(phrase: Phrase): Compiled {
  const source = phrase.find.replace(/<(\d)>/g, '(?:[^\\s.!?]{1,30} ){0,$1}?');
  return { phrase, pattern: new RegExp(`(?<![a-z0-9])(?:${source})(?![a-z0-9])`, 'dg') };
}

const COMPILED: ReadonlyMap<string, readonly Compiled[]> = new Map(
  LISTS.map(({ language, phrases }) => [language, phrases.map(compiled)]),
);

function patternsOf(language: string | null): readonly Compiled[] {
  return language === null ? [...COMPILED.values()].flat() : (COMPILED.get(language) ?? []);
}

/** What stands behind words that are left out: a comma or a full stop, and a "but". */
const REST = /^[,.!;:]?\s*(?:(?:maar|but|aber|mais)\s+)?/i;

interface Found {
  readonly start: number;
  readonly end: number;
  readonly instead: string | null;
}

export interface Draft {
  readonly text: string;
  /** The same without quotations and names, with the same places. */
  readonly shown: string;
  readonly placed: PlacedText;
  readonly form: AddressForm;
}

function wordingFor(instead: Instead, form: AddressForm): string {
  return typeof instead === 'string' ? instead : instead[form];
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function startsWithCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

/** The words leave, and what follows starts the sentence. */
function leftOut({ text }: Draft, start: number, end: number): Found {
  const rest = REST.exec(text.slice(end, end + 40))?.[0].length ?? 0;
  const next = end + rest;
  const first = text.charAt(next);
  const isStart = startsWithCapital(text.slice(start, end));
  return { start, end: next + first.length, instead: isStart ? first.toUpperCase() : first };
}

function softened(instead: Instead, found: RegExpExecArray, draft: Draft): string {
  const { text, placed, form } = draft;
  const filled = wordingFor(instead, form).replace(/\{(\d)\}/g, (_, group: string) => {
    const [from, to] = found.indices?.[Number(group)] ?? [0, 0];
    return text.slice(placed.placeOf(from), placed.placeOf(to)).trim();
  });
  return filled.replace(/ {2,}/g, ' ').trim();
}

function foundAt(found: RegExpExecArray, { instead }: Phrase, draft: Draft): Found {
  const { text, placed } = draft;
  const start = placed.placeOf(found.index);
  const end = placed.placeOf(found.index + found[0].length);
  if (instead === null) return { start, end, instead };
  if (instead === '') return leftOut(draft, start, end);
  const wording = softened(instead, found, draft);
  const isCapital = startsWithCapital(text.slice(start, end));
  const isInserted =
    found[0].endsWith(',') && /,\s*$/.test(text.slice(Math.max(0, start - 9), start));
  return {
    start,
    // Between two commas the second one stays.
    end: isInserted ? end - 1 : end,
    instead: isCapital ? capitalised(wording) : wording,
  };
}

function isInPlace({ code }: Phrase, index: number): boolean {
  return code !== 'apology' || index < START_CHARACTERS;
}

function adviceFor({ phrase, pattern }: Compiled, draft: Draft): readonly DraftAdvice[] {
  const found = [...draft.placed.folded.matchAll(pattern)].filter(
    ({ index, 0: words }) => words !== '' && isInPlace(phrase, index),
  );
  return found.map((match) => ({
    code: phrase.code,
    ...foundAt(match, phrase, draft),
    values: {},
  }));
}

/** The first of those that overlap; of two at one place the longer. */
function apart(advice: readonly DraftAdvice[]): readonly DraftAdvice[] {
  const sorted = [...advice].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: DraftAdvice[] = [];
  for (const one of sorted) {
    if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  }
  return kept;
}

/** Phrases of the language, or of all where it is not known, each place once. */
export function findPhrases(draft: Draft, language: string | null): readonly DraftAdvice[] {
  return apart(patternsOf(language).flatMap((pattern) => adviceFor(pattern, draft)));
}
