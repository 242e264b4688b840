import type { PhaseLimits } from '../../lib/domain/limits';
import type { Translate } from '../../lib/messages/translate';

/** E-mail is not real-time: nothing before two working days (facts/mail-behaviour.md D4). */
const LEAST_DAYS = 2;
const MOST_DAYS = 365;

/** Of others than the first reminder a day may be enough; nudges are no days. */
const BOUNDS: Readonly<Partial<Record<keyof PhaseLimits, readonly [number, number]>>> = {
  maxNudges: [1, 10],
  minGap: [1, MOST_DAYS],
};

/** What is wrong with a limit as it was typed, in the user's words; null where nothing is. */
export function limitProblem(
  limits: PhaseLimits,
  limit: keyof PhaseLimits,
  text: string,
  t: Translate,
): string | null {
  if (!/^\s*\d+\s*$/.test(text)) return t('limits.notANumber');
  const value = Number(text);
  const [min, max] = BOUNDS[limit] ?? [LEAST_DAYS, MOST_DAYS];
  if (value < min) return t('limits.tooSmall', { min });
  if (value > max) return t('limits.tooLarge', { max });
  return orderProblem(limits, limit, value, t);
}

function orderProblem(
  { quiet, suspected }: PhaseLimits,
  limit: keyof PhaseLimits,
  value: number,
  t: Translate,
): string | null {
  if (limit === 'suspected' && value <= quiet) return t('limits.suspectedTooEarly', { quiet });
  if (limit === 'quiet' && value >= suspected) return t('limits.quietTooLate', { suspected });
  return null;
}
