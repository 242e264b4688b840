import type { Note, NoteKind } from './note';

/** What can be filled in of a note besides whom it is about. */
const FIELDS = ['text', 'date', 'until', 'number', 'amount', 'score', 'months', 'thread'] as const;
export type NoteField = (typeof FIELDS)[number];

/**
 * The fields of each kind, in the order they are asked for: only what a rule, a text or a list reads.
 * The first is the one a note of that kind cannot do without; a quote can be noted by any of its own.
 */
const FIELDS_OF: Readonly<Record<NoteKind, readonly NoteField[]>> = {
  note: ['text', 'date', 'months'],
  'next-contact': ['date', 'months', 'text'],
  contract: ['date', 'months', 'text'],
  missing: ['text', 'date', 'thread'],
  ask: ['text', 'date', 'thread'],
  reserved: ['date', 'until', 'text'],
  goal: ['text'],
  quote: ['number', 'amount', 'date', 'thread'],
  invoice: ['date', 'number', 'amount', 'thread'],
  rating: ['score', 'text'],
  terms: ['text', 'date'],
  lesson: ['text'],
  contact: ['text'],
  'missed-meeting': ['date', 'text'],
  fit: ['score', 'amount'],
  backup: ['text'],
};

/** Kinds that can be written on a client's page; contacts are logged where they happen. */
export const WRITTEN_KINDS: readonly NoteKind[] = [
  'note',
  'next-contact',
  'ask',
  'missing',
  'contract',
  'reserved',
  'quote',
  'invoice',
  'goal',
  'terms',
  'rating',
  'fit',
  'backup',
  'missed-meeting',
  'lesson',
];

/** Kinds that wait for something, and so can be done. */
const ENDING: ReadonlySet<NoteKind> = new Set([
  'next-contact',
  'contract',
  'missing',
  'ask',
  'reserved',
  'quote',
  'invoice',
]);

export function fieldsOf(kind: NoteKind): readonly NoteField[] {
  return FIELDS_OF[kind];
}

/** Highest score of a kind that has one. */
export function bestScore(kind: NoteKind): number {
  return kind === 'fit' ? 5 : 10;
}

/** Whether something in the note waits to be done. */
export function canBeDone({ kind, date }: Note): boolean {
  return ENDING.has(kind) || (kind === 'note' && date !== null);
}

/** What is still wrong with a note; null where it can be kept. */
export function problemOf(note: Note): 'empty' | 'backwards' | null {
  const { kind, date, until } = note;
  const needed = kind === 'quote' ? fieldsOf(kind).slice(0, -1) : fieldsOf(kind).slice(0, 1);
  if (needed.every((field) => isEmpty(note[field]))) return 'empty';
  return date !== null && until !== null && until < date ? 'backwards' : null;
}

function isEmpty(value: string | number | null): boolean {
  return value === null || String(value).trim() === '';
}

/** The note with nothing in it that its kind does not have. */
export function ofItsKind(note: Note): Note {
  const has = new Set(fieldsOf(note.kind));
  return {
    ...note,
    text: has.has('text') ? note.text.trim() : '',
    date: has.has('date') ? note.date : null,
    until: has.has('until') ? note.until : null,
    number: has.has('number') ? note.number.trim() : '',
    amount: has.has('amount') ? note.amount.trim() : '',
    score: has.has('score') ? note.score : null,
    months: has.has('months') ? note.months : null,
    thread: has.has('thread') ? note.thread : null,
  };
}
