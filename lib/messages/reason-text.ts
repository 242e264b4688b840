import { GRAINS } from '../domain/dates/found-date';
import { periodInWords } from '../domain/period-in-words';
import type { Reason, ReasonCode } from '../domain/reason';
import { dayText } from './moment-text';
import { camel, type TextKey, type Translate } from './translate';

/** Codes whose sentence says how many working days, or how many reminders. */
const COUNTED: Readonly<Partial<Record<ReasonCode, 'days' | 'nudges'>>> = {
  waiting: 'days',
  quiet: 'days',
  suspected: 'days',
  'after-holding-reply': 'days',
  'enough-nudges': 'nudges',
};

/**
 * The sentence for a reason, in the language of the interface. Values as the ladder gives them:
 * `since` and `until` are instants, `days` working days of silence, `nudges` reminders sent.
 */
export function reasonText(reason: Reason, t: Translate): string {
  const values = {
    since: sinceText(reason, t),
    until: dayOf(reason, 'until', t),
    period: periodText(reason, t) ?? '–',
  };
  const key = sentenceOf(reason);
  const counted = COUNTED[reason.code];
  if (counted === undefined) return t(key, values);
  const n = numberOf(reason, counted) ?? 0;
  const sentence = t(key, n, { ...values, n });
  const nudges = counted === 'days' ? (numberOf(reason, 'nudges') ?? 0) : 0;
  return nudges > 0 ? `${sentence} ${t('reason.nudged', nudges, { n: nudges })}` : sentence;
}

/** Some sentences have a longer form for when a moment is known. */
function sentenceOf(reason: Reason): TextKey {
  if (reason.code === 'answered' && instantOf(reason, 'since')) return 'reason.answeredOn';
  if (reason.code === 'waiting' && instantOf(reason, 'until')) return 'reason.waitingUntil';
  return `reason.${camel(reason.code)}`;
}

/** The day the reason names as its beginning. */
export function sinceText(reason: Reason, t: Translate): string {
  return dayOf(reason, 'since', t);
}

function dayOf(reason: Reason, name: string, t: Translate): string {
  const at = instantOf(reason, name);
  return at === null ? '–' : dayText(at, t);
}

/** The time they named, in words; null where the reason holds none. */
export function periodText({ values }: Reason, t: Translate): string | null {
  const { from, to } = values;
  const grain = GRAINS.find((one) => one === values['grain']);
  if (grain === undefined || typeof from !== 'number' || typeof to !== 'number') return null;
  return periodInWords({ grain, from, until: to }, t('locale'));
}

/** Null too for 0, by which the ladder says that it knows no moment. */
function instantOf(reason: Reason, name: string): number | null {
  return numberOf(reason, name) || null;
}

function numberOf(reason: Reason, name: string): number | null {
  const value = reason.values[name];
  return typeof value === 'number' ? value : null;
}
