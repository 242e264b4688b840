import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Note } from '../../../lib/domain/notes/note';
import { bestScore, type NoteField } from '../../../lib/domain/notes/note-fields';
import { shownText } from '../../../lib/domain/shown-text';
import type { TextKey, Translate } from '../../../lib/messages/translate';
import type { ThreadView } from '../../../lib/store/views';
import { useTexts } from '../../shared/texts';

const LONGEST_TEXT = 300;
const LONGEST_WORDS = 80;
const LONGEST_CYCLE = 120;

interface NoteFieldProps {
  readonly field: NoteField;
  readonly note: Note;
  readonly threads: readonly ThreadView[];
  readonly onNote: (note: Note) => void;
}

export function NoteFieldInput({ field, note, threads, onNote }: NoteFieldProps) {
  const t = useTexts();
  const id = useId();
  return (
    <div class={field === 'text' ? 'note-field note-field-wide' : 'note-field'}>
      <label for={id}>{t(labelOf(field, note))}</label>
      {inputOf(field, note, { id, threads, onNote, t })}
    </div>
  );
}

interface Around extends Pick<NoteFieldProps, 'threads' | 'onNote'> {
  readonly id: string;
  readonly t: Translate;
}

function inputOf(field: NoteField, note: Note, { id, threads, onNote, t }: Around): JSX.Element {
  switch (field) {
    case 'date':
    case 'until':
      return (
        <input
          id={id}
          type="date"
          value={note[field] ?? ''}
          onInput={({ currentTarget: { value } }) => onNote({ ...note, [field]: value || null })}
        />
      );
    case 'score':
    case 'months':
      return (
        <input
          id={id}
          type="number"
          min={1}
          max={field === 'score' ? bestScore(note.kind) : LONGEST_CYCLE}
          value={note[field] ?? ''}
          onInput={({ currentTarget: { value } }) =>
            onNote({ ...note, [field]: value === '' ? null : Number(value) })
          }
        />
      );
    case 'thread':
      return (
        <select
          id={id}
          value={note.thread ?? ''}
          onChange={({ currentTarget: { value } }) => onNote({ ...note, thread: value || null })}
        >
          <option value="">{t('note.noThread')}</option>
          {threads.map(({ thread, subject }) => (
            <option key={thread} value={thread}>
              {shownText(subject || t('offer.noSubject'))}
            </option>
          ))}
        </select>
      );
    default:
      return (
        <input
          id={id}
          type="text"
          autoComplete="off"
          maxLength={field === 'text' ? LONGEST_TEXT : LONGEST_WORDS}
          value={note[field]}
          onInput={({ currentTarget: { value } }) => onNote({ ...note, [field]: value })}
        />
      );
  }
}

/** Some fields are called after what they are of that kind. */
function labelOf(field: NoteField, { kind }: Note): TextKey {
  if (field === 'date') return DATE_LABELS[kind] ?? 'note.date';
  if (field === 'score') return kind === 'fit' ? 'note.fitScore' : 'note.score';
  if (field === 'text') return kind === 'backup' ? 'note.backup' : 'note.text';
  if (field === 'months') return kind === 'contract' ? 'note.months' : 'note.again';
  if (field === 'amount') return kind === 'fit' ? 'note.value' : 'note.amount';
  return `note.${field}`;
}

const DATE_LABELS: Readonly<Partial<Record<Note['kind'], TextKey>>> = {
  contract: 'note.endsOn',
  missing: 'note.neededBy',
  ask: 'note.neededBy',
  reserved: 'note.firstDay',
  quote: 'note.lastValid',
  invoice: 'note.dueDate',
};
