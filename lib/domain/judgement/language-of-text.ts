import { guessLanguage } from './language';

/**
 * The browser's detector errs on a line or two (short Dutch comes back as Afrikaans or German);
 * there the stop words speak first, where they are sure. From here on it knows better.
 */
const LONG_ENOUGH = 200;

/** "nl-BE" is Dutch. */
function primaryTag(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? '';
}

/**
 * Language of the text as a BCP 47 primary tag ("nl"), or null.
 * @param told what the browser's detector said of it; null where it did not
 */
export function languageOfText(text: string, told: string | null): string | null {
  const tag = told === null ? '' : primaryTag(told);
  const known = tag === '' || tag === 'und' ? null : tag;
  if (known !== null && text.length >= LONG_ENOUGH) return known;
  return guessLanguage(text) ?? known;
}
