import { emptyNote } from '../../../lib/domain/notes/note';
import type { ThreadView } from '../../../lib/store/views';
import { Button } from '../../shared/button';
import { ratingText } from '../../shared/rating-text';
import { useTexts } from '../../shared/texts';
import type { Choose } from '../choice';
import { addNote } from './note-choices';

interface RatingProps {
  readonly thread: ThreadView;
  readonly onChoice: Choose;
}

/** They gave a rating: it is noted when the user says so, and a text fits it (S4-17, S4-18). */
export function Rating({ thread, onChoice }: RatingProps) {
  const t = useTexts();
  const { rating: score, newestFrom } = thread;
  if (score === null || newestFrom === null) return null;
  const note = { ...emptyNote('rating', newestFrom), thread: thread.thread, score };
  return (
    <p class="note-hint" data-part="rating">
      {ratingText(score, t)}{' '}
      <Button kind="small" onPress={() => void onChoice(addNote(note, t))}>
        {t('rating.note')}
      </Button>
    </p>
  );
}
