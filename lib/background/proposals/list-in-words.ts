import type { Language } from '../../settings/settings';

/** American English puts a comma before "and". */
const LOCALES: Readonly<Partial<Record<Language, string>>> = { en: 'en-GB' };

/** "a, b and c"; of a choice "a, b or c". */
export function listInWords(
  items: readonly string[],
  language: Language,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return new Intl.ListFormat(LOCALES[language] ?? language, { type }).format(items);
}
