import type { Step } from '../../lib/domain/step';
import { stepName } from '../../lib/messages/names-text';
import type { Translate } from '../../lib/messages/translate';

const LOW = 5;
const MIDDLE = 8;

/** What they seem to rate it, from 1 to 10, and the text that fits (facts/mission-rows.md S4-18). */
export function ratingText(score: number, t: Translate): string {
  const next = nextText(score);
  const given = t('rating.given', { score });
  return next === null ? given : `${given} ${t('rating.next', { name: stepName(next, t) })}`;
}

function nextText(score: number): Step | null {
  if (score <= LOW) return 'rating-low';
  return score <= MIDDLE ? 'rating-middle' : null;
}
