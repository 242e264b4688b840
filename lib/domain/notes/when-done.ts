import { addMonthsTo, type CalendarDay, dayFromIso, isoOfDay } from '../dates/calendar-day';
import { nextContractEnd } from './dated-steps';
import type { Note } from './note';

/**
 * A note after what it waits for is done: a contract with a cycle waits for its next end (S3-09), and
 * what comes back every so many months for its next day (S2-05, S3-13, S3-16).
 */
export function whenDone(note: Note): Note {
  const next = note.kind === 'contract' ? nextContractEnd(note) : nextDay(note);
  return next === null
    ? { ...note, done: true, later: null }
    : { ...note, date: isoOfDay(next), later: null };
}

function nextDay({ date, months }: Note): CalendarDay | null {
  return date === null || months === null ? null : addMonthsTo(dayFromIso(date), months);
}
