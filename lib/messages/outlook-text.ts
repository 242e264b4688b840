import type { Outlook, Usual } from '../domain/rhythm/outlook';
import { asSentence } from './sentence';
import type { Translate } from './translate';

/**
 * "Usually within 2 working days (7 answers); an answer may still come." One calm line, without the
 * percent; null where nothing can be said.
 */
export function outlookText({ usual, band }: Outlook, t: Translate): string | null {
  const usually = usual === null ? null : usualText(usual, t);
  const chance = band === null ? null : t(`outlook.${band}`);
  if (usually !== null && chance !== null) {
    return asSentence(t('outlook.both', { usual: usually, chance }), t);
  }
  const one = usually ?? chance;
  return one === null ? null : asSentence(one, t);
}

function usualText({ days, answers }: Usual, t: Translate): string {
  return t('outlook.usual', days, {
    n: days,
    answers: t('outlook.answers', answers, { n: answers }),
  });
}

/** "About 48 %", for whoever asks. */
export function chanceText(chance: number, t: Translate): string {
  const percent = new Intl.NumberFormat(t('locale'), { style: 'percent' }).format(chance);
  return t('why.chance', { percent });
}
