import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Note } from '../../../lib/domain/notes/note';
import {
  fieldsOf,
  ofItsKind,
  problemOf,
  WRITTEN_KINDS,
} from '../../../lib/domain/notes/note-fields';
import { noteKindName } from '../../../lib/messages/note-text';
import type { ThreadView } from '../../../lib/store/views';
import { Button } from '../../shared/button';
import { useTexts } from '../../shared/texts';
import { NoteFieldInput } from './note-field-input';

interface NoteFormProps {
  readonly note: Note;
  readonly threads: readonly ThreadView[];
  readonly onSave: (note: Note) => void;
  readonly onCancel: () => void;
}

/** One form for all kinds: it asks for what that kind has. */
export function NoteForm({ note, threads, onSave, onCancel }: NoteFormProps) {
  const t = useTexts();
  const [draft, setDraft] = useState(note);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('select, input')?.focus(), []);
  const problem = tried ? problemOf(ofItsKind(draft)) : null;
  const save = (event: Event) => {
    event.preventDefault();
    const ready = ofItsKind(draft);
    setTried(true);
    if (problemOf(ready) === null) onSave(ready);
  };
  return (
    <form ref={form} class="note-form" onSubmit={save}>
      {note.topic === null ? <KindSelect draft={draft} onKind={setDraft} /> : null}
      {fieldsOf(draft.kind).map((field) => (
        <NoteFieldInput
          key={field}
          field={field}
          note={draft}
          threads={threads}
          onNote={setDraft}
        />
      ))}
      {problem === null ? null : (
        <p class="field-problem" role="alert">
          {t(problem === 'backwards' ? 'holidays.order' : 'note.empty')}
        </p>
      )}
      <div class="note-actions">
        <button type="submit" class="button">
          {t('note.save')}
        </button>
        <Button kind="quiet" onPress={onCancel}>
          {t('note.cancel')}
        </Button>
      </div>
    </form>
  );
}

interface KindSelectProps {
  readonly draft: Note;
  readonly onKind: (note: Note) => void;
}

function KindSelect({ draft, onKind }: KindSelectProps) {
  const t = useTexts();
  const id = useId();
  return (
    <div class="note-field">
      <label for={id}>{t('note.kind')}</label>
      <select
        id={id}
        value={draft.kind}
        onChange={({ currentTarget: { value } }) => {
          const kind = WRITTEN_KINDS.find((one) => one === value);
          if (kind) onKind({ ...draft, kind });
        }}
      >
        {WRITTEN_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {noteKindName(kind, t)}
          </option>
        ))}
      </select>
    </div>
  );
}
