import { fold } from '../../lib/domain/judgement/fold';

/**
 * Words that are mostly written with a capital inside sentences: names of people and firms, which
 * the shipped weights must not hold.
 */
export function namesIn(texts: readonly string[]): ReadonlySet<string> {
  const small = new Map<string, number>();
  const capital = new Map<string, number>();
  for (const text of texts) {
    for (const [index, word] of (text.match(/[\p{L}']+/gu) ?? []).entries()) {
      const counts = /^\p{Lu}/u.test(word) && word !== 'I' ? capital : small;
      const isFirst = index === 0 && counts === capital;
      if (!isFirst) counts.set(fold(word), (counts.get(fold(word)) ?? 0) + 1);
    }
  }
  const words = [...capital.keys()];
  return new Set(words.filter((word) => (capital.get(word) ?? 0) >= (small.get(word) ?? 0)));
}
