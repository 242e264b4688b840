import type { Translate } from './translate';

/** Words as a sentence: a capital in front, a point behind. */
export function asSentence(words: string, t: Translate): string {
  return `${capitalised(words, t)}.`;
}

export function capitalised(words: string, t: Translate): string {
  const [first = '', ...rest] = words;
  return first.toLocaleUpperCase(t('locale')) + rest.join('');
}
