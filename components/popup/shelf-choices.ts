import type { Translate } from '../../lib/messages/translate';
import type { ShelfView, ShelvesView } from '../../lib/store/views';
import { type Choice, dismiss, judge, noteRating } from './offer-decisions';

export type ShelfName = keyof ShelvesView;

/** A correction that one click makes in a row beside what is due. */
export interface ShelfChoice {
  readonly text: string;
  readonly outcome: string;
  readonly choice: Choice;
}

/** What can be said of a row; nothing where no decision could reach the message. */
export function shelfChoices(
  shelf: ShelfName,
  row: ShelfView,
  t: Translate,
): readonly ShelfChoice[] {
  const { rating, newestFrom } = row;
  if (rating === null || newestFrom === null) return corrections(shelf, row, t);
  const note = {
    text: t('rating.note'),
    outcome: t('said.saved'),
    choice: noteRating(row, rating),
  };
  return [note, ...corrections(shelf, row, t)];
}

function corrections(shelf: ShelfName, row: ShelfView, t: Translate): readonly ShelfChoice[] {
  const corrected = t('said.corrected');
  if (shelf === 'gone' || shelf === 'notDelivered' || shelf === 'rated') {
    const outcome = t('said.dismissed');
    return [{ text: t('offer.notNeeded'), outcome, choice: dismiss(row) }];
  }
  if (row.newestName === null) return [];
  if (shelf === 'promised') {
    // An older promise cannot be named by its message: the thread is open to look at.
    if (row.lastVerdict !== 'promise') return [];
    return [{ text: t('shelf.notAPromise'), outcome: corrected, choice: judge(row, 'answer') }];
  }
  return [
    { text: t('offer.nothingExpected'), outcome: corrected, choice: judge(row, 'answer') },
    { text: t('offer.noAnswerYet'), outcome: corrected, choice: judge(row, 'holding-reply') },
  ];
}
