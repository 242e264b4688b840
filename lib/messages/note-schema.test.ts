import { expect, it } from 'vitest';
import { emptyNote } from '../domain/notes/note';
import { noteSchema } from './note-schema';

it.each([
  ['2027-02-03', true],
  [null, true],
  ['2027-13-01', false],
  ['2027-99-99', false],
  ['tomorrow', false],
])('a note with the date %s is kept: %s', (date, isKept) => {
  // A day that there is not would stop every list of dates, the badge included.
  const note = { ...emptyNote('note', 'anna@kellerbau.example'), date };
  expect(noteSchema.safeParse(note).success).toBe(isKept);
});
