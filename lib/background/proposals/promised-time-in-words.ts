import type { Period } from '../../domain/dates/found-date';
import { periodInWords } from '../../domain/period-in-words';
import type { Language } from '../../settings/settings';

/**
 * A promised time as a text has it behind "for". German puts an article before days: "für September",
 * but "für den 12. September".
 */
export function promisedTimeInWords(promised: Omit<Period, 'sure'>, language: Language): string {
  const words = periodInWords(promised, language === 'en' ? 'en-GB' : language);
  return language === 'de' && /^\d/.test(words) ? `den ${words}` : words;
}
