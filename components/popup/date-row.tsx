import { useId } from 'preact/hooks';
import { stepName } from '../../lib/messages/names-text';
import { noteKindName, noteLine } from '../../lib/messages/note-text';
import type { DateView } from '../../lib/store/views';
import { Button } from '../shared/button';
import { Foreign } from '../shared/foreign';
import { addressText } from '../shared/person-address';
import { useTexts } from '../shared/texts';

interface DateRowProps {
  readonly date: DateView;
  readonly onOpen: () => void;
  readonly onWrite: () => void;
  readonly onDone: () => void;
  readonly onLater: () => void;
}

/** One date and the one thing to do. The data attributes let scripts read what is shown. */
export function DateRow({ date, onOpen, onWrite, onDone, onLater }: DateRowProps) {
  const t = useTexts();
  const nameId = useId();
  const { note, step, name, threadId, account } = date;
  const canWrite = threadId === null && step !== null && account !== null;
  return (
    <article
      class="shelf-row"
      aria-labelledby={nameId}
      data-address={note.person}
      data-thread-id={threadId ?? ''}
      data-note={note.kind}
      data-section="dates"
    >
      <div class="offer-head">
        <h3 class="offer-name" id={nameId} title={addressText(note.person, t)}>
          <Foreign text={name} />
        </h3>
        <p class="offer-subject">{noteKindName(note.kind, t)}</p>
      </div>
      <p class="offer-reason" data-part="reason">
        <Foreign text={noteLine(note, t)} />
      </p>
      <div class="offer-actions">
        {canWrite ? (
          <Button kind="main" onPress={onWrite}>
            {t('dates.newMail', { name: stepName(step, t) })}
          </Button>
        ) : null}
        {threadId === null ? null : <Button onPress={onOpen}>{t('popup.openThread')}</Button>}
        <Button onPress={onDone}>{t('note.done')}</Button>
        <Button onPress={onLater}>{t('dates.later')}</Button>
      </div>
    </article>
  );
}
