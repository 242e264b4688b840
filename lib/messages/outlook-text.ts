import type { Outlook, Usual } from '../domain/rhythm/outlook';
import { asSentence } from './sentence';
import type { Translate } from './translate';

/**
 * "Usually within 2 working days (7 answers). An answer may still come." One calm line, without the
 * percent; null where nothing can be said.
 */
export function outlookText({ usual, band }: Outlook, t: Translate): string | null {
  const told = [
    ...(usual === null ? [] : [usualText(usual, t)]),
    ...(band === null ? [] : [t(`outlook.${band}`)]),
  ];
  return told.length === 0 ? null : told.map((words) => asSentence(words, t)).join(' ');
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
