import type { NamedNote } from '../../../lib/domain/notes/note';
import { canBeDone } from '../../../lib/domain/notes/note-fields';
import { noteKindName, noteLine } from '../../../lib/messages/note-text';
import type { ClientView } from '../../../lib/store/views';
import { Button } from '../../shared/button';
import { Foreign } from '../../shared/foreign';
import { useTexts } from '../../shared/texts';
import type { Choose } from '../choice';
import { AskAnswer } from './ask-answer';
import { changeNote, deleteNote, finishNote, reopenNote } from './note-choices';
import { NoteForm } from './note-form';
import { useForm } from './use-form';

interface NoteItemProps {
  readonly note: NamedNote;
  readonly client: ClientView;
  readonly onChoice: Choose;
}

/** One note, and what can be done with it. */
export function NoteItem({ note, client, onChoice }: NoteItemProps) {
  const t = useTexts();
  const form = useForm();
  const line = noteLine(note, t);
  const kind = noteKindName(note.kind, t);
  const named = `${kind}: ${line}`;
  if (form.isOpen) {
    return (
      <li>
        <NoteForm
          note={note}
          threads={client.threads}
          onSave={(after) => {
            form.close();
            void onChoice(changeNote(note, after, t));
          }}
          onCancel={form.cancel}
        />
      </li>
    );
  }
  return (
    <li class="note" data-note={note.kind}>
      <p>
        <span class="note-kind">{kind}</span> <Foreign text={line} />
      </p>
      <div class="note-actions">
        <Progress note={note} client={client} named={named} onChoice={onChoice} />
        {note.kind === 'contact' ? null : (
          <button
            ref={form.button}
            type="button"
            class="button button-small"
            aria-label={t('note.named', { action: t('note.edit'), note: named })}
            onClick={form.open}
          >
            {t('note.edit')}
          </button>
        )}
        <Button
          kind="small"
          label={t('note.named', { action: t('note.delete'), note: named })}
          onPress={() => void onChoice(deleteNote(note, t))}
        >
          {t('note.delete')}
        </Button>
      </div>
    </li>
  );
}

/** What brings a note to its end, or back. */
function Progress({ note, client, named, onChoice }: NoteItemProps & { readonly named: string }) {
  const t = useTexts();
  const isTopic = note.kind === 'ask' && note.topic !== null && !note.done;
  if (isTopic) return <AskAnswer ask={note} client={client} onChoice={onChoice} />;
  if (!note.done && !canBeDone(note)) return null;
  const action = t(note.done ? 'note.reopen' : 'note.done');
  return (
    <Button
      kind="small"
      label={t('note.named', { action, note: named })}
      onPress={() => void onChoice(note.done ? reopenNote(note, t) : finishNote(note, t))}
    >
      {action}
    </Button>
  );
}
