import { DAY } from '../../instant';
import type { EpochDay } from './mention';

/** Absences end sooner than that; further dates are another matter (facts/mail-behaviour.md E3). */
export const MOST_DAYS_AHEAD = 92;

/** The day with that date (months from 0), or null where there is none: 31 April. */
export function dayOf(year: number, month: number, date: number): EpochDay | null {
  const at = new Date(Date.UTC(year, month, date));
  const exists = at.getUTCMonth() === month && at.getUTCDate() === date;
  return exists ? at.getTime() / DAY : null;
}

/** "26" after a date is 2026. */
function fullYear(written: string): number {
  const year = Number(written);
  return year < 100 ? 2_000 + year : year;
}

/**
 * The day with that date in the year written; without one the first on or after the day of
 * sending, so that a mail of December may name January.
 */
export function dayNear(
  sent: EpochDay,
  month: number,
  date: number,
  writtenYear: string | undefined,
): EpochDay | null {
  if (writtenYear !== undefined) return dayOf(fullYear(writtenYear), month, date);
  const year = new Date(sent * DAY).getUTCFullYear();
  const thisYear = dayOf(year, month, date);
  return thisYear !== null && thisYear < sent ? dayOf(year + 1, month, date) : thisYear;
}

/** The first such day of the week after the day of sending; Monday is 0. */
export function weekdayAfter(sent: EpochDay, weekday: number): EpochDay {
  // 1970-01-01 was a Thursday.
  const today = (((sent + 3) % 7) + 7) % 7;
  return sent + ((weekday - today + 6) % 7) + 1;
}

/** That day of the week which begins on the next Monday. */
export function weekdayOfNextWeek(sent: EpochDay, weekday: number): EpochDay {
  return weekdayAfter(sent, 0) + weekday;
}

/** The first day with that date on or after the day of sending, this month or the next. */
export function nextWithDate(sent: EpochDay, date: number): EpochDay | null {
  const today = new Date(sent * DAY);
  const [year, month] = [today.getUTCFullYear(), today.getUTCMonth()];
  const thisMonth = dayOf(year, month, date);
  return thisMonth !== null && thisMonth >= sent
    ? thisMonth
    : dayOf(month === 11 ? year + 1 : year, (month + 1) % 12, date);
}
