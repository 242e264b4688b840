import { fold } from './fold';

/** Before the number, in the sign of a verdict. */
export const RATING_SIGN = 'text:rating:';

/** The numbers people write out, from one to ten. */
const WORDS: readonly (readonly string[])[] = [
  ['een', 'one', 'eins', 'eine', 'un'],
  ['twee', 'two', 'zwei', 'deux'],
  ['drie', 'three', 'drei', 'trois'],
  ['vier', 'four', 'quatre'],
  ['vijf', 'five', 'funf', 'cinq'],
  ['zes', 'six', 'sechs'],
  ['zeven', 'seven', 'sieben', 'sept'],
  ['acht', 'eight', 'huit'],
  ['negen', 'nine', 'neun', 'neuf'],
  ['tien', 'ten', 'zehn', 'dix'],
];
const SPELT = WORDS.slice(1).flat().join('|');
const NUMBER = `(10(?:[.,]0)?|[1-9](?:[.,]\\d{1,2})?|${SPELT})(?![.,]?\\d)`;

/** "7/10", "een 7 van de 10", "7 sur 10". */
const OUT_OF_TEN = new RegExp(
  `(?<![\\d.,])${NUMBER}\\s*(?:/|out of|op|van de|van|von|sur)\\s*10\\b(?![/.-]\\d)`,
);
/** "een 8", "an eight", "eine 8", "un 8": a rating has an article, and nothing is counted by it. */
const WITH_ARTICLE = new RegExp(
  `\\b(?:een|an|a|eine|un)\\s+(?:dikke |mooie |solid |gute |glatte |bon |petit )?${NUMBER}(?=\\s*(?:[.,!;)]|$|denk|geworden|i think|would|je dirais|wurde))`,
);
/** Nothing else than a number, and perhaps a word of thanks. */
const ALONE = new RegExp(`^\\s*${NUMBER}\\s*[.!]?\\s*$`, 'm');
/** Longer mails hold numbers of many kinds. */
const MOST_WORDS = 60;

/**
 * The rating from 1 to 10 that an answer gives (facts/mission-rows.md S4-17), in nl, en, de and fr;
 * null where none, or more than one, stands in it. "7,5" is rounded to the nearest whole number, a half
 * upwards. What it is a rating of, and
 * whether one was asked for, only the thread tells.
 * @param own the writer's own words, without quote and signature
 */
export function ratingIn(own: string): number | null {
  const text = fold(own);
  if (text.split(/\s+/).length > MOST_WORDS) return null;
  const found = [OUT_OF_TEN, WITH_ARTICLE, ALONE].flatMap((form) => {
    const all = [...text.matchAll(new RegExp(form.source, 'gm'))];
    return all.map(([, number = '']) => rated(number));
  });
  const [only, another] = [...new Set(found)];
  return another === undefined ? (only ?? null) : null;
}

function rated(number: string): number {
  const spelt = WORDS.findIndex((words) => words.includes(number));
  return spelt >= 0 ? spelt + 1 : Math.round(Number(number.replace(',', '.')));
}
