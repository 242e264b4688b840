import { verdictName } from '../../../lib/messages/names-text';
import type { ThreadView } from '../../../lib/store/views';
import { Button } from '../../shared/button';
import { useTexts } from '../../shared/texts';
import type { Choose } from '../choice';
import { correct, correctionsFor, correctionText } from './thread-choices';

interface NewestMessageProps {
  readonly thread: ThreadView;
  /** Id of the thread's heading. */
  readonly labelledBy: string;
  readonly onChoice: Choose;
}

/** What the newest message was taken for, and what it may be instead. */
export function NewestMessage({ thread, labelledBy, onChoice }: NewestMessageProps) {
  const t = useTexts();
  const { lastVerdict, correction } = thread;
  if (lastVerdict === null && correctionsFor(thread).length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in a line everywhere.
    <div class="thread-newest" role="group" aria-labelledby={labelledBy}>
      {lastVerdict === null ? null : (
        <span data-part="verdict">
          {t(correction ? 'people.newestSaid' : 'people.newest', {
            verdict: verdictName(lastVerdict, t),
          })}
        </span>
      )}
      {correctionsFor(thread).map((kind) => (
        <Button key={kind} kind="small" onPress={() => void onChoice(correct(thread, kind, t))}>
          {t(correctionText(thread, kind))}
        </Button>
      ))}
      {correction === null ? null : (
        <Button kind="small" onPress={() => void onChoice(correct(thread, null, t))}>
          {t('correct.takeBack')}
        </Button>
      )}
    </div>
  );
}
