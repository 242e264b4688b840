import { type CalendarDay, dayFromIso, isoOfDay } from '../dates/calendar-day';
import { isWorkingDay } from '../working-calendar';
import type { WorkingHours } from '../working-hours';
import type { Note } from './note';

/** Working days kept free in one month, over all clients. */
export interface ReservedMonth {
  /** "2027-03". */
  readonly month: string;
  readonly days: number;
}

/** Nobody keeps more than this free for one client; a longer spell is a slip of the pen. */
const LONGEST = 366;

/** Days kept free, month by month; a day that two clients have is one day (S1-05, S1-07). */
export function reservedPerMonth(
  notes: readonly Note[],
  hours: WorkingHours,
): readonly ReservedMonth[] {
  const days = new Set(notes.flatMap((note) => daysOf(note)));
  const counts = new Map<string, number>();
  for (const day of [...days].filter((one) => isWorkingDay(one, hours)).sort((a, b) => a - b)) {
    const month = isoOfDay(day).slice(0, 7);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return [...counts].map(([month, count]) => ({ month, days: count }));
}

function daysOf({ date, until }: Note): readonly CalendarDay[] {
  if (date === null) return [];
  const first = dayFromIso(date);
  const last = until === null ? first : dayFromIso(until);
  const length = Math.min(LONGEST, Math.max(0, last - first) + 1);
  return Array.from({ length }, (_, index) => first + index);
}
