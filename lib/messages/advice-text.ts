import type { DraftAdvice } from '../domain/guard/advice';
import type { TimingAdvice } from '../domain/guard/advice-on-timing';
import { periodInWords } from '../domain/period-in-words';
import { dayText, momentText } from './moment-text';
import { camel, type Translate } from './translate';

/** Why another moment may be better, in the language of the interface. */
export function timingAdviceText(advice: TimingAdvice, t: Translate): string {
  const until = momentText(advice.until, Date.now(), t);
  switch (advice.code) {
    case 'too-many': {
      const { nudges: n, most, days } = advice;
      return t('advice.tooMany', n, { n, most, days, until });
    }
    case 'too-soon':
    case 'heard-lately':
      return t(`advice.${camel(advice.code)}`, { since: dayText(advice.since, t), until });
    case 'promised':
      return t('advice.promised', { period: periodInWords(advice.due, t('locale')), until });
    case 'away':
    case 'outside-hours':
      return t(`advice.${camel(advice.code)}`, { until });
  }
}

/** Longer phrases are cut: they stand in the box itself. */
const LONGEST_PHRASE = 80;

/** What could be better about the words, with those it is about. */
export function draftAdviceText(
  { code, start, end, values }: DraftAdvice,
  words: string,
  t: Translate,
): string {
  const phrase = words.slice(start, end).trim();
  const quoted = phrase.length > LONGEST_PHRASE ? `${phrase.slice(0, LONGEST_PHRASE)}…` : phrase;
  const { asks: n = 0, words: count = 0, most = 0 } = values;
  return t(`advice.${camel(code)}`, { phrase: quoted, n, words: count, most });
}
