import { type CalendarDay, monthStart, partsOf } from '../dates/calendar-day';
import type { Grain, Period } from '../dates/found-date';
import { nearestWorkingDay, shiftWorkingDays, type WorkingCalendar } from '../working-calendar';

/** From which day of the month before a promised month it may be asked about. */
const USUAL_FIRST_DAY = 15;

/** Working days after the promise: who has just spoken of a month knows no more a day later. */
const CALM_DAYS = 5;

/** Times that are long enough to be asked about before they begin. */
const ASKED_AHEAD = new Set<Grain>(['month', 'quarter', 'season']);

/** A part of a month is asked about only where it was promised so long before; else it is a date. */
const LONG_BEFORE = 28;

interface Days {
  readonly from: CalendarDay;
  /** Inclusive. */
  readonly until: CalendarDay;
}

/**
 * When to ask about promised work before its time (facts/mission-rows.md S1-11): from the 15th,
 * or another day, of the month before to that month's last working day. A quarter and a season
 * are asked about before their first month, "early September" like September. Null for shorter times, and where the promise was made
 * too late for a window: `madeOn` is the day it was written.
 */
export function nudgeWindow(
  due: Period,
  madeOn: CalendarDay,
  calendar: WorkingCalendar,
  firstDay: number = USUAL_FIRST_DAY,
): Days | null {
  const isFarPart = due.grain === 'part-of-month' && due.from - madeOn >= LONG_BEFORE;
  if (!isFarPart && !ASKED_AHEAD.has(due.grain)) return null;
  const until = nearestWorkingDay(due.from - 1, 'back', calendar);
  const { year, month } = partsOf(due.from);
  const before = partsOf(monthStart(year, month) - 1);
  const asked = monthStart(before.year, before.month) + firstDay - 1;
  const calm = shiftWorkingDays(
    nearestWorkingDay(madeOn, 'onwards', calendar),
    CALM_DAYS,
    calendar,
  );
  const from = nearestWorkingDay(Math.max(asked, calm), 'onwards', calendar);
  return from <= until ? { from, until } : null;
}

/**
 * How a promise stands on a day. From `begun` on no text may name it: who is reminded of a promise
 * that is due feels reprimanded (S1-12). `passed` is a reason to look and no accusation: half of
 * those who promised had written elsewhere (data on promises in mail).
 */
export type PromiseStage = 'ahead' | 'nudge' | 'begun' | 'passed';

export function promiseStage(due: Period, window: Days | null, today: CalendarDay): PromiseStage {
  if (today > due.until) return 'passed';
  // A deadline runs from the day it was named: it begins on its last day.
  const begins = due.grain === 'deadline' ? due.until : due.from;
  if (today >= begins) return 'begun';
  const isOpen = window !== null && today >= window.from && today <= window.until;
  return isOpen ? 'nudge' : 'ahead';
}

export function mayNamePromise(stage: PromiseStage): boolean {
  return stage === 'ahead' || stage === 'nudge';
}
