import { addMonthsTo, type CalendarDay, dayFromIso } from '../dates/calendar-day';
import { DAY, type Instant } from '../instant';
import { instantAtLocal } from '../local-clock';
import type { Step } from '../step';
import { nearestWorkingDay } from '../working-calendar';
import type { WorkingHours } from '../working-hours';
import { addWorkingDays, nextOpening } from '../working-time';
import type { NamedNote, Note } from './note';

/** A step that a date on a client's page leads to. */
export interface DatedStep {
  readonly note: NamedNote;
  readonly step: Step | null;
  /** From when it is shown. */
  readonly from: Instant;
  /** From when it is no more; null where it stays until it is done. */
  readonly until: Instant | null;
}

/** Renewal is asked about so many weeks before the end (facts/mail-behaviour.md D4). */
const RENEWAL_WEEKS = [6, 4, 2] as const;
/** A quote is asked about so many working days before it runs out. */
const DAYS_BEFORE_QUOTE_ENDS = 3;

/**
 * What a dated note leads to, in order; empty where it has no date, is done, or where only its thread's
 * own ladder speaks of it (invoices). What was put off comes no sooner than that.
 */
export function datedSteps(note: NamedNote, hours: WorkingHours): readonly DatedStep[] {
  if (note.done || note.date === null) return [];
  const on = (at: CalendarDay): Instant => opening(at, hours);
  const steps = stepsOf(note, dayFromIso(note.date), on, hours);
  if (note.later === null) return steps;
  const later = on(dayFromIso(note.later));
  return steps
    .map((step) => ({ ...step, from: Math.max(step.from, later) }))
    .filter(({ from, until }) => until === null || from < until);
}

function stepsOf(
  note: NamedNote,
  day: CalendarDay,
  on: (day: CalendarDay) => Instant,
  hours: WorkingHours,
): readonly DatedStep[] {
  switch (note.kind) {
    case 'next-contact':
      return [{ note, step: 'next-contact', from: on(day), until: null }];
    case 'contract':
      return renewals(note, day, on, over(day, hours));
    case 'quote': {
      const from = addWorkingDays(on(day), -DAYS_BEFORE_QUOTE_ENDS, hours);
      return [{ note, step: note.thread === null ? null : 'quote', from, until: over(day, hours) }];
    }
    case 'missing':
    case 'ask':
    case 'note':
      return [{ note, step: null, from: on(day), until: null }];
    case 'reserved':
      return [{ note, step: null, from: on(day), until: over(lastDay(note, day), hours) }];
    default:
      return [];
  }
}

/** Six, four and two weeks before the end: each reminder stands until the next one, or the end. */
function renewals(
  note: NamedNote,
  end: CalendarDay,
  on: (day: CalendarDay) => Instant,
  ended: Instant,
): readonly DatedStep[] {
  return RENEWAL_WEEKS.map((weeks, index) => {
    const next = RENEWAL_WEEKS[index + 1];
    return {
      note,
      step: 'renewal',
      from: on(end - weeks * 7),
      until: next === undefined ? ended : on(end - next * 7),
    };
  });
}

/** When a contract that goes on as usual will end next; null where its cycle is not known. */
export function nextContractEnd({ date, months }: Note): CalendarDay | null {
  if (date === null || months === null) return null;
  const end = dayFromIso(date);
  // The day after, a month's first for most contracts: "30 June" goes on to 31 December.
  return addMonthsTo(end + 1, months) - 1;
}

function lastDay({ until }: NamedNote, day: CalendarDay): CalendarDay {
  return until === null ? day : Math.max(day, dayFromIso(until));
}

/** The opening of that day, or of the working day before: a date is not missed over a weekend. */
function opening(day: CalendarDay, hours: WorkingHours): Instant {
  const working = nearestWorkingDay(day, 'back', hours);
  return nextOpening(instantAtLocal(working * DAY, hours.zone), hours);
}

/** When a day is over; not the opening of the next, which over a weekend may be the day before. */
function over(day: CalendarDay, { zone }: WorkingHours): Instant {
  return instantAtLocal((day + 1) * DAY, zone);
}

/** The step a note leads to at a moment; null where none does. */
export function datedStepAt(note: NamedNote, hours: WorkingHours, now: Instant): DatedStep | null {
  const at = datedSteps(note, hours).find(
    ({ from, until }) => from <= now && (until === null || now < until),
  );
  return at ?? null;
}
