import type { CatchUpProgress } from '../domain/catch-up/progress';
import type { CatchUpWhy } from './catch-up-messages';
import { dayText } from './moment-text';
import { camel, type Translate } from './translate';

/** Why reading back does not go on, as a sentence. */
export function catchUpReasonText(why: CatchUpWhy, t: Translate): string {
  return t(`catchUp.why.${camel(why)}`);
}

/** "Sent, to 3 September": which list is being read, and how far. */
export function catchUpPlaceText({ list, reached }: CatchUpProgress, t: Translate): string {
  if (list === null) return '';
  const name = t(`catchUp.${list}`);
  return reached === null ? name : t('catchUp.placeTo', { list: name, day: dayText(reached, t) });
}

/** "150 of about 400 threads"; the count alone where nobody can reckon. */
export function catchUpCountText(
  { threads, estimate }: Pick<CatchUpProgress, 'threads' | 'estimate'>,
  t: Translate,
): string {
  if (estimate === null) return t('catchUp.threads', threads, { n: threads });
  return t('catchUp.threadsOf', { n: threads, of: estimate });
}
