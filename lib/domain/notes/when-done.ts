import { isoOfDay } from '../dates/calendar-day';
import { nextContractEnd } from './dated-steps';
import type { Note } from './note';

/** A note after what it waits for is done: a contract with a cycle waits for its next end (S3-09). */
export function whenDone(note: Note): Note {
  const next = note.kind === 'contract' ? nextContractEnd(note) : null;
  return next === null
    ? { ...note, done: true, later: null }
    : { ...note, date: isoOfDay(next), later: null };
}
