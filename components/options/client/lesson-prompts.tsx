import { useId, useState } from 'preact/hooks';
import { emptyNote } from '../../../lib/domain/notes/note';
import { shownText } from '../../../lib/domain/shown-text';
import type { ClientView, ThreadView } from '../../../lib/store/views';
import { useTexts } from '../../shared/texts';
import type { Choose } from '../choice';
import { addNote } from './note-choices';

const LONGEST = 300;
const PROMPTS = ['led', 'sooner', 'next'] as const;

interface LessonPromptsProps {
  readonly client: ClientView;
  readonly onChoice: Choose;
}

/** What is learnt from a thread that was closed; asked once a thread, and never urged (S0-24). */
export function LessonPrompts({ client, onChoice }: LessonPromptsProps) {
  const learnt = new Set(
    client.notes.filter(({ kind }) => kind === 'lesson').map(({ thread }) => thread),
  );
  const closed = client.threads.filter(
    ({ status, thread }) => (status === 'closing' || status === 'closed') && !learnt.has(thread),
  );
  return (
    <>
      {closed.map((thread) => (
        <LessonPrompt
          key={thread.thread}
          person={client.address}
          thread={thread}
          onChoice={onChoice}
        />
      ))}
    </>
  );
}

interface LessonPromptProps {
  readonly person: string;
  readonly thread: ThreadView;
  readonly onChoice: Choose;
}

/** Three prompts and one field: what one takes from it, to be shown when a like case starts. */
function LessonPrompt({ person, thread, onChoice }: LessonPromptProps) {
  const t = useTexts();
  const id = useId();
  const [text, setText] = useState('');
  const subject = shownText(thread.subject || t('offer.noSubject'));
  return (
    <details class="lesson-prompt">
      <summary>{t('lesson.ask', { subject })}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const said = { text: text.trim(), thread: thread.thread, phase: thread.phase };
          if (said.text === '') return;
          void onChoice(addNote({ ...emptyNote('lesson', person), ...said }, t));
        }}
      >
        <ul id={`${id}-prompts`}>
          {PROMPTS.map((prompt) => (
            <li key={prompt}>{t(`lesson.${prompt}`)}</li>
          ))}
        </ul>
        <label for={id}>{t('lesson.take')}</label>
        <textarea
          id={id}
          class="wide"
          rows={2}
          maxLength={LONGEST}
          aria-describedby={`${id}-prompts`}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button type="submit" class="button button-small">
          {t('note.save')}
        </button>
      </form>
    </details>
  );
}
