import { fold } from './fold';
import { STOP_WORDS } from './stop-words';

/** More says nothing new. */
const READ_CHARACTERS = 4_000;

/** Fewer stop words than that are chance. */
const LEAST_HITS = 2;

/** How far the first has to be ahead of the second. */
const LEAD = 1.5;

const LANGUAGES_OF_WORD: ReadonlyMap<string, readonly string[]> = (() => {
  const languages = new Map<string, string[]>();
  for (const [language, words] of Object.entries(STOP_WORDS)) {
    for (const word of words) languages.set(word, [...(languages.get(word) ?? []), language]);
  }
  return languages;
})();

/**
 * Language of a text by its stop words: "nl", "en", "de", "fr", "es", "it", or null when unsure. Only for
 * places where the browser's own detector has not spoken.
 */
export function guessLanguage(text: string): string | null {
  const hits = new Map<string, number>();
  const words = fold(text.slice(0, READ_CHARACTERS)).match(/[a-z']+/g) ?? [];
  for (const word of words) {
    for (const language of LANGUAGES_OF_WORD.get(word) ?? []) {
      hits.set(language, (hits.get(language) ?? 0) + 1);
    }
  }
  const [first, second] = [...hits].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < LEAST_HITS) return null;
  return first[1] >= LEAD * (second?.[1] ?? 0) ? first[0] : null;
}
