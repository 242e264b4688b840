import type { DraftAdvice } from '../domain/guard/advice';

/** What is to be replaced in the box, and by what; the softer wording of a place alone goes behind its line. */
export function takeOverOf(
  { start, end, instead }: DraftAdvice,
  words: string,
): { readonly phrase: string; readonly instead: string } {
  const softer = instead ?? '';
  const from = start === end ? words.lastIndexOf('\n', start - 1) + 1 : start;
  return { phrase: words.slice(from, end), instead: words.slice(from, start) + softer };
}
