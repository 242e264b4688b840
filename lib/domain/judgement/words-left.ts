import { fold, foldToLine } from './fold';
import { LEXICONS } from './lexicon/lexicons';
import { phrasesOf, without } from './phrases';

const WHEN = phrasesOf('text:when');

/** Words that carry no message of their own beside a phrase that does. */
const FILLER = new Set(LEXICONS.flatMap(({ phrases }) => phrases['text:filler'] ?? []));

/** Numbers, dates, times and telephone numbers; an address or a link. */
const NUMBER = /^[+(]?\d[\d.:/()+-]*(?:st|nd|rd|th|e|er|de|ste|h|u|am|pm|uur|uhr)?$/;
const ADDRESS = /@|^https?:|^www\.|\.[a-z]{2,}\/?$/;

function wordsOf(folded: string): readonly string[] {
  return folded.split(' ').flatMap((token) => {
    const word = token.replace(/^[^a-z0-9+]+|[^a-z0-9]+$/g, '');
    return word === '' || NUMBER.test(word) || ADDRESS.test(word) ? [] : [word];
  });
}

/** Words of the folded text that could say something: no numbers, days, addresses, names or filler. */
export function wordsLeft(folded: string, names: ReadonlySet<string>): readonly string[] {
  return wordsOf(without(WHEN, folded)).filter((word) => !FILLER.has(word) && !names.has(word));
}

const CONTACT = /@|www\.|https?:|(?:\d[ .()/-]{0,2}){6}/;

/** Whether the folded text gives a telephone number, an address or a link. */
export function givesContact(folded: string): boolean {
  return CONTACT.test(folded);
}

/** Whether only numbers, days, contact details and names stand in the folded text. */
export function isBare(folded: string, names: ReadonlySet<string>, joining: ReadonlySet<string>) {
  const words = wordsOf(without(WHEN, folded));
  return words.every((word) => names.has(word) || joining.has(word));
}

/** The words, folded, that are written with a capital. */
export function capitalised(raw: string): ReadonlySet<string> {
  return new Set(
    (raw.match(/\p{Lu}[\p{L}\p{M}\p{N}'’-]*/gu) ?? []).map((word) => foldToLine(word)),
  );
}

/** What the sender is called; shorter words are too often something else. */
export function nameWords(name: string): ReadonlySet<string> {
  const words = fold(name.slice(0, 200)).match(/[a-z]{3,}/g) ?? [];
  return new Set(words);
}
