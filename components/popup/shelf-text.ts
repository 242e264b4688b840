import { dayText } from '../../lib/messages/moment-text';
import { periodText, reasonText, sinceText } from '../../lib/messages/reason-text';
import { capitalised } from '../../lib/messages/sentence';
import type { Translate } from '../../lib/messages/translate';
import type { ShelfView, ShelvesView } from '../../lib/store/views';
import { ratingText } from '../shared/rating-text';

/** What a row beside the due ones says; null where its reason says it all. */
export function shelfText(
  shelf: keyof ShelvesView,
  { reason, since, rating }: ShelfView,
  t: Translate,
): string | null {
  if (shelf === 'promised') {
    const period = periodText(reason, t);
    if (period === null) return null;
    const promised = t('shelf.promisedText', { period, since: sinceText(reason, t) });
    const isPutAside = reason.code === 'snoozed' || reason.code === 'paused';
    return `${capitalised(promised, t)}${isPutAside ? ` ${reasonText(reason, t)}` : ''}`;
  }
  if (shelf === 'rated') return rating === null ? null : ratingText(rating, t);
  return shelf === 'owed' && since > 0 ? t('shelf.owedText', { since: dayText(since, t) }) : null;
}
