import type { LexiconPart } from './lexicon/lexicon';
import { LEXICONS } from './lexicon/lexicons';

/** One part of the lexicons of all languages, ready to look for in text of `foldToLine`. */
export interface Phrases {
  readonly part: LexiconPart;
  readonly languages: readonly LanguagePattern[];
}

interface LanguagePattern {
  readonly language: string;
  readonly anywhere: RegExp;
  readonly atStart: RegExp;
}

const ESCAPED = /[.*+?^${}()|[\]\\]/g;

/** `*` is at most six words of one sentence, so a pattern never looks far. */
function sourceOf(phrase: string): string {
  const words = phrase.replaceAll(' * ', '\u0000');
  return words.replace(ESCAPED, '\\$&').replaceAll('\u0000', '((?: (?:\\d+\\.|[^ .!?]+)){0,6}?) ');
}

/** A phrase that ends in a letter must not run on in one; `lu :` brings its own end. */
function endOf(phrase: string): string {
  return /[a-z0-9]$/.test(phrase) ? '(?![a-z0-9])' : '';
}

function patternOf(language: string, phrases: readonly string[]): LanguagePattern {
  // The longest first: "voorlopig geaccepteerd:" before "voorlopig:".
  const sources = [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => sourceOf(phrase) + endOf(phrase))
    .join('|');
  return {
    language,
    anywhere: new RegExp(`(?<![a-z0-9])(?:${sources})`, 'g'),
    atStart: new RegExp(`^(?:${sources})`),
  };
}

export function phrasesOf(part: LexiconPart): Phrases {
  const languages = LEXICONS.flatMap(({ language, phrases }) => {
    const own = phrases[part];
    return own === undefined || own.length === 0 ? [] : [patternOf(language, own)];
  });
  return { part, languages };
}

/** Language in which the folded text starts with one of the phrases, and what follows; else null. */
export function startsWith(
  phrases: Phrases,
  folded: string,
): { readonly language: string; readonly rest: string } | null {
  for (const { language, atStart } of phrases.languages) {
    const found = atStart.exec(folded);
    if (found) return { language, rest: folded.slice(found[0].length) };
  }
  return null;
}

/** First language in which the folded text holds one of the phrases; else null. */
export function languageHolding(phrases: Phrases, folded: string): string | null {
  const found = phrases.languages.find(({ anywhere }) => folded.search(anywhere) >= 0);
  return found?.language ?? null;
}

export function holds(phrases: Phrases, folded: string): boolean {
  return languageHolding(phrases, folded) !== null;
}

/** How often phrases of the part occur in the folded text. */
export function countIn(phrases: Phrases, folded: string): number {
  return phrases.languages.reduce(
    (sum, { anywhere }) => sum + (folded.match(anywhere)?.length ?? 0),
    0,
  );
}

/** The folded text with every occurrence of the phrases taken out. */
export function without(phrases: Phrases, folded: string): string {
  let rest = folded;
  for (const { anywhere } of phrases.languages) rest = rest.replace(anywhere, ' ');
  return rest;
}

/** Languages of the phrases found, and the folded text without them; words in their gaps stay. */
export function stripped(
  parts: readonly Phrases[],
  folded: string,
): { readonly languages: readonly string[]; readonly rest: string } {
  const languages: string[] = [];
  let rest = folded;
  for (const { language, anywhere } of parts.flatMap((part) => part.languages)) {
    const before = rest;
    rest = rest.replace(anywhere, (_, ...groups: unknown[]) => {
      const gaps = groups.slice(0, -2).filter((group) => typeof group === 'string');
      return ` ${gaps.join(' ')} `;
    });
    if (rest !== before) languages.push(language);
  }
  return { languages, rest };
}

/** Whether the folded text holds one of the phrases of that language. */
export function holdsIn(phrases: Phrases, language: string, folded: string): boolean {
  return phrases.languages.some(
    (pattern) => pattern.language === language && folded.search(pattern.anywhere) >= 0,
  );
}

/** The sign that names the evidence: "text:away:nl". */
export function signOf(phrases: Phrases, language: string): string {
  return `${phrases.part}:${language}`;
}
