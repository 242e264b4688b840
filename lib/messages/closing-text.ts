import type { Effort, EffortAdvice } from '../domain/effort';
import { shownText } from '../domain/shown-text';
import { camel, type Translate } from './translate';

/** What went into waiting; `value` is what the work is worth, in the user's words. */
type Spent = Pick<Effort, 'days' | 'nudges' | 'calls' | 'fit'> & { readonly value: string };

/** What stands before a closure, as facts (facts/mission-rows.md S4-09). */
export interface ClosingFacts extends Spent {
  readonly advice: EffortAdvice;
}

export function effortText({ days, nudges, calls, fit, value }: Spent, t: Translate): string {
  const parts = [
    t('offer.days', days, { n: days }),
    t('closing.nudges', nudges, { n: nudges }),
    ...(calls === 0 ? [] : [t('closing.calls', calls, { n: calls })]),
    ...(fit === null ? [] : [t('note.fit', { score: fit })]),
    ...(value === '' ? [] : [shownText(value)]),
  ];
  return `${parts.join(' · ')}.`;
}

/** Chase or let go, in two sentences. */
export function effortAdviceText(advice: EffortAdvice, t: Translate): string {
  return t(`closing.${camel(advice)}`);
}
