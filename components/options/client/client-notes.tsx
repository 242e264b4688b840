import { asksToAdd, CHECKLISTS } from '../../../lib/domain/notes/checklist';
import { emptyNote, type NamedNote } from '../../../lib/domain/notes/note';
import { weeksOfMailOnly } from '../../../lib/domain/notes/weeks-of-mail-only';
import { isLeftAlone } from '../../../lib/domain/relation';
import { camel } from '../../../lib/messages/translate';
import type { ClientView } from '../../../lib/store/views';
import { Button } from '../../shared/button';
import { useTexts } from '../../shared/texts';
import type { Choose } from '../choice';
import { LessonPrompts } from './lesson-prompts';
import { addNote, addNotes } from './note-choices';
import { NoteForm } from './note-form';
import { NoteItem } from './note-item';
import { useForm } from './use-form';

interface ClientNotesProps {
  readonly client: ClientView;
  readonly onChoice: Choose;
}

/** What is noted of a client: agreements, dates, open asks, lessons (DESIGN section 8). */
export function ClientNotes({ client, onChoice }: ClientNotesProps) {
  const t = useTexts();
  const open = client.notes.filter(({ done }) => !done);
  const done = client.notes.filter((note) => note.done);
  return (
    <section class="client-notes" aria-label={t('note.heading')}>
      <h3>{t('note.heading')}</h3>
      <BackupHint client={client} />
      <TalkHint client={client} />
      <LessonPrompts client={client} onChoice={onChoice} />
      <NoteList notes={open} client={client} onChoice={onChoice} />
      <AddNote client={client} onChoice={onChoice} />
      {done.length === 0 ? null : (
        <details>
          <summary>{t('note.doneCount', { n: done.length })}</summary>
          <NoteList notes={done} client={client} onChoice={onChoice} />
        </details>
      )}
    </section>
  );
}

/** Somebody else to ask, where this person has been silent for long or has left (S3-07). */
function BackupHint({ client: { notes, threads } }: Pick<ClientNotesProps, 'client'>) {
  const t = useTexts();
  const isSilent = threads.some(({ status }) => status === 'suspected' || status === 'gone');
  const backup = notes.find(({ kind, done }) => kind === 'backup' && !done);
  if (!isSilent || backup === undefined) return null;
  return <p class="note-hint">{t('note.askBackup', { name: backup.text })}</p>;
}

/** Where a talk may help: only mail for long, or a first contact without a next one (S3-02, S0-19). */
function TalkHint({
  client: { notes, threads, relation, heardAt },
}: Pick<ClientNotesProps, 'client'>) {
  const t = useTexts();
  const mails = [heardAt, ...threads.map(({ since }) => since)].filter((at) => at !== null);
  const mailAt = mails.length === 0 ? null : Math.max(...mails);
  const weeks = weeksOfMailOnly(notes, mailAt, Date.now());
  if (weeks !== null) return <p class="note-hint">{t('note.onlyMail', { n: weeks })}</p>;
  const isFirst = relation !== 'past-client' && !isLeftAlone(relation) && threads.length === 1;
  const isNoted = notes.some(({ kind }) => kind === 'next-contact');
  return isFirst && !isNoted ? <p data-part="next-contact">{t('note.noNextContact')}</p> : null;
}

interface NoteListProps extends ClientNotesProps {
  readonly notes: readonly NamedNote[];
}

function NoteList({ notes, client, onChoice }: NoteListProps) {
  if (notes.length === 0) return null;
  return (
    <ul class="notes">
      {notes.map((note) => (
        <NoteItem key={note.id} note={note} client={client} onChoice={onChoice} />
      ))}
    </ul>
  );
}

/** The form, and the lists of what is asked at a beginning. */
function AddNote({ client, onChoice }: ClientNotesProps) {
  const t = useTexts();
  const form = useForm();
  if (form.isOpen) {
    return (
      <NoteForm
        note={emptyNote('note', client.address)}
        threads={client.threads}
        onSave={(note) => {
          form.close();
          void onChoice(addNote(note, t));
        }}
        onCancel={form.cancel}
      />
    );
  }
  return (
    <div class="note-actions">
      <button ref={form.button} type="button" class="button" onClick={form.open}>
        {t('note.add')}
      </button>
      {CHECKLISTS.map((list) => {
        const choice = addNotes(asksToAdd(list, client.address, client.notes), t);
        return choice === null ? null : (
          <Button key={list} kind="quiet" onPress={() => void onChoice(choice)}>
            {t(`note.${camel(list)}`)}
          </Button>
        );
      })}
    </div>
  );
}
