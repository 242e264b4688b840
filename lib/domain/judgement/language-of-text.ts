import { guessLanguage } from './language';
import { STOP_WORDS } from './stop-words';

/**
 * The browser's detector errs on a line or two: short Dutch comes back as Afrikaans or German.
 * There the stop words speak first, where they are sure. From here on it knows better.
 */
const LONG_ENOUGH = 200;

/** Near relatives, as which a detector may take a short text of the other. */
const RELATIVES: ReadonlyMap<string, string> = new Map([
  ['af', 'nl'],
  ['fy', 'nl'],
  ['li', 'nl'],
  ['lb', 'de'],
  ['nds', 'de'],
  ['gsw', 'de'],
  ['sco', 'en'],
  ['oc', 'fr'],
  ['ca', 'es'],
  ['gl', 'es'],
  ['co', 'it'],
]);

/** "nl-BE" is Dutch. */
function primaryTag(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? '';
}

/** The stop words are of a few languages; of others they know nothing. */
function mayCorrect(guess: string, told: string): boolean {
  return told in STOP_WORDS || RELATIVES.get(told) === guess;
}

/**
 * Language of the text as a BCP 47 primary tag ("nl"), or null.
 * @param told what the browser's detector said of it; null where it did not
 */
export function languageOfText(text: string, told: string | null): string | null {
  const tag = told === null ? '' : primaryTag(told);
  const known = tag === '' || tag === 'und' ? null : tag;
  if (known !== null && text.length >= LONG_ENOUGH) return known;
  const guess = guessLanguage(text);
  if (known === null || guess === null) return guess ?? known;
  return mayCorrect(guess, known) ? guess : known;
}
