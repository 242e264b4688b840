import { DAY } from '../instant';
import type { EpochDay } from '../working-calendar';

/** A day without a zone: days since 1970-01-01. */
export type CalendarDay = EpochDay;

/** Years outside of this are numbers of something else. */
export const FIRST_YEAR = 1950;
export const LAST_YEAR = 2150;

interface DateParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** The first day of a month; months beyond 1 to 12 run into other years. */
export function monthStart(year: number, month: number): CalendarDay {
  return Date.UTC(year, month - 1, 1) / DAY;
}

export function monthEnd(year: number, month: number): CalendarDay {
  return monthStart(year, month + 1) - 1;
}

/** Null where the month has no such day. */
export function dayOf(year: number, month: number, day: number): CalendarDay | null {
  if (month < 1 || month > 12 || day < 1) return null;
  const found = monthStart(year, month) + day - 1;
  return found <= monthEnd(year, month) ? found : null;
}

export function partsOf(day: CalendarDay): DateParts {
  const date = new Date(day * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1 is Monday, 7 is Sunday; 1970-01-01 was a Thursday. */
export function weekdayOf(day: CalendarDay): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of the day's week. */
export function weekStart(day: CalendarDay): CalendarDay {
  return day - weekdayOf(day) + 1;
}

/** The Monday of the ISO week: the first has the year's first Thursday. */
export function isoWeekStart(year: number, week: number): CalendarDay {
  return weekStart(monthStart(year, 1) + 3) + (week - 1) * 7;
}

/** The same day of the month so many months later, or that month's last day. */
export function addMonthsTo(day: CalendarDay, months: number): CalendarDay {
  const { year, month, day: inMonth } = partsOf(day);
  return Math.min(monthStart(year, month + months) + inMonth - 1, monthEnd(year, month + months));
}

export function dayFromIso(iso: string): CalendarDay {
  return Math.floor(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / DAY);
}

export function isoOfDay(day: CalendarDay): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}
