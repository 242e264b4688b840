import { fold } from '../judgement/fold';

/** Nothing in such a line needs more than small letters. */
const PLAIN = /^[ -_a-~]*$/;

/** Lexicons and lines meet in this form. */
export function foldLine(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replace(/ {2,}/g, ' ').trim();
  return fold(text).replaceAll('\u200b', '').trim();
}
