import { useState } from 'preact/hooks';
import type { NamedNote } from '../../../lib/domain/notes/note';
import { topicName } from '../../../lib/messages/note-text';
import type { ClientView } from '../../../lib/store/views';
import { useTexts } from '../../shared/texts';
import type { Choose } from '../choice';
import { answerAsk } from './note-choices';

const LONGEST = 300;
const MOST_DAYS = 60;

interface AskAnswerProps {
  readonly ask: NamedNote;
  readonly client: ClientView;
  readonly onChoice: Choose;
}

/** What they answered; a reply time is a number of working days, for it becomes a limit. */
export function AskAnswer({ ask, client, onChoice }: AskAnswerProps) {
  const t = useTexts();
  const [answer, setAnswer] = useState('');
  const isDays = ask.topic === 'reply-time';
  const topic = ask.topic === null ? ask.text : topicName(ask.topic, t);
  return (
    <form
      class="ask-answer"
      onSubmit={(event) => {
        event.preventDefault();
        void onChoice(answerAsk(ask, answer.trim(), client, t));
      }}
    >
      <input
        aria-label={t('note.answerTo', { topic })}
        placeholder={t(isDays ? 'limits.unitDays' : 'note.answer')}
        autoComplete="off"
        maxLength={LONGEST}
        value={answer}
        {...(isDays ? { type: 'number', min: 1, max: MOST_DAYS } : { type: 'text' })}
        onInput={({ currentTarget }) => setAnswer(currentTarget.value)}
      />
      <button
        type="submit"
        class="button button-small"
        aria-label={t('note.named', { action: t('note.answered'), note: topic })}
      >
        {t('note.answered')}
      </button>
    </form>
  );
}
