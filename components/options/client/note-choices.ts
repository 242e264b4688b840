import type { DecisionContent } from '../../../lib/domain/decision';
import { fromAnswer } from '../../../lib/domain/notes/checklist';
import type { NamedNote, Note } from '../../../lib/domain/notes/note';
import { whenDone } from '../../../lib/domain/notes/when-done';
import { isoDayText } from '../../../lib/messages/note-text';
import type { Translate } from '../../../lib/messages/translate';
import type { ClientView } from '../../../lib/store/views';
import type { Choice } from '../choice';

type Pair = Pick<Choice, 'decision' | 'undo'>;

export function addNote(note: Note, t: Translate): Choice {
  return { ...adding(note), said: t('said.saved'), replaces: true };
}

export function addNotes([first, ...others]: readonly Note[], t: Translate): Choice | null {
  if (first === undefined) return null;
  return { ...adding(first), also: others.map(adding), said: t('said.saved'), replaces: true };
}

export function changeNote(before: NamedNote, after: Note, t: Translate): Choice {
  return { ...changing(before, after), said: t('said.saved'), replaces: true };
}

/** Done; a contract that goes on says when it ends next. */
export function finishNote(note: NamedNote, t: Translate): Choice {
  const after = whenDone(note);
  const said =
    after.done || after.date === null
      ? t('note.saidDone')
      : t('note.saidNextEnd', { day: isoDayText(after.date, t) });
  return { ...changing(note, after), said, replaces: true };
}

export function reopenNote(note: NamedNote, t: Translate): Choice {
  return { ...changing(note, { ...note, done: false }), said: t('said.saved'), replaces: true };
}

export function deleteNote(note: NamedNote, t: Translate): Choice {
  const { decision, undo } = changing(note, null);
  return { decision, undo, said: t('note.saidDeleted'), replaces: true };
}

/** An ask is answered; what a rule reads of the answer is kept where that rule looks for it. */
export function answerAsk(
  ask: NamedNote,
  answer: string,
  { agreedDays }: Pick<ClientView, 'agreedDays'>,
  t: Translate,
): Choice {
  const follows = fromAnswer(ask, answer);
  const also: readonly Pair[] = [
    ...(follows.goal === null ? [] : [adding(follows.goal)]),
    ...(follows.agreedDays === null ? [] : [agreeing(ask.person, follows.agreedDays, agreedDays)]),
  ];
  const done = changing(ask, { ...ask, text: answer === '' ? ask.text : answer, done: true });
  return { ...done, also, said: t('note.saidDone'), replaces: true };
}

function adding(note: Note): Pair {
  const about = noteNamed(crypto.randomUUID());
  return { decision: { ...about, value: note }, undo: { ...about, value: null } };
}

function changing({ id, ...before }: NamedNote, after: Note | null): Pair {
  const about = noteNamed(id);
  return { decision: { ...about, value: plain(after) }, undo: { ...about, value: before } };
}

function noteNamed(subject: string) {
  return { about: 'note', subject, field: 'note' } as const;
}

/** Without the name that decisions give it: that is their subject. */
function plain(note: (Note & { readonly id?: string }) | null): Note | null {
  if (note === null) return null;
  const { id: _, ...bare } = note;
  return bare;
}

function agreeing(person: string, days: number, before: number | null): Pair {
  const about = { about: 'person', subject: person, field: 'agreed-days' } as const;
  const decision: DecisionContent = { ...about, value: days };
  return { decision, undo: { ...about, value: before } };
}
