import { emptyNote } from '../../../lib/domain/notes/note';
import type { Step } from '../../../lib/domain/step';
import { stepName } from '../../../lib/messages/names-text';
import type { ThreadView } from '../../../lib/store/views';
import { Button } from '../../shared/button';
import { useTexts } from '../../shared/texts';
import type { Choose } from '../choice';
import { addNote } from './note-choices';

const LOW = 5;
const MIDDLE = 8;

interface RatingProps {
  readonly thread: ThreadView;
  readonly onChoice: Choose;
}

/** They gave a rating: it is noted when the user says so, and a text fits it (S4-17, S4-18). */
export function Rating({ thread, onChoice }: RatingProps) {
  const t = useTexts();
  const { rating: score, newestFrom } = thread;
  if (score === null || newestFrom === null) return null;
  const next = nextText(score);
  const note = { ...emptyNote('rating', newestFrom), thread: thread.thread, score };
  return (
    <p class="note-hint" data-part="rating">
      {t('rating.given', { score })}{' '}
      {next === null ? null : <>{t('rating.next', { name: stepName(next, t) })} </>}
      <Button kind="small" onPress={() => void onChoice(addNote(note, t))}>
        {t('rating.note')}
      </Button>
    </p>
  );
}

function nextText(score: number): Step | null {
  if (score <= LOW) return 'rating-low';
  return score <= MIDDLE ? 'rating-middle' : null;
}
