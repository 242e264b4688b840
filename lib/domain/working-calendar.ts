import { DAY } from './instant';
import type { WorkingHours } from './working-hours';

/** A calendar day without a zone: days since 1970-01-01. */
export type EpochDay = number;

/** What tells working days: weekdays, and days off when there are any. */
export type WorkingCalendar = Pick<WorkingHours, 'days' | 'daysOff'>;

/** 1969-12-29, the Monday before day 0. */
const FIRST_MONDAY: EpochDay = -3;

/** Longer runs of days off than this are a broken calendar, not a holiday. */
const MOST_DAYS_OFF = 3_660;

function isoDateOf(day: EpochDay): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

function isoWeekday(day: EpochDay): number {
  return ((((day - FIRST_MONDAY) % 7) + 7) % 7) + 1;
}

function isWorkingWeekday(day: EpochDay, calendar: WorkingCalendar): boolean {
  return calendar.days.includes(isoWeekday(day));
}

export function isWorkingDay(day: EpochDay, calendar: WorkingCalendar): boolean {
  return isWorkingWeekday(day, calendar) && !calendar.daysOff?.has(isoDateOf(day));
}

function sortedWeekdays(calendar: WorkingCalendar): readonly number[] {
  const weekdays = [...new Set(calendar.days)].sort((a, b) => a - b);
  if (weekdays.length === 0) throw new RangeError('working hours need at least one weekday');
  return weekdays;
}

/** How many working weekdays lie before the day, counted from `FIRST_MONDAY`. */
function weekdaysBefore(day: EpochDay, weekdays: readonly number[]): number {
  const weeks = Math.floor((day - FIRST_MONDAY) / 7);
  const inThisWeek = weekdays.filter((weekday) => weekday < isoWeekday(day)).length;
  return weeks * weekdays.length + inThisWeek;
}

/** The working weekday that has `count` working weekdays before it. */
function weekdayAfter(count: number, weekdays: readonly number[]): EpochDay {
  const weeks = Math.floor(count / weekdays.length);
  const weekday = weekdays[count - weeks * weekdays.length] ?? 1;
  return FIRST_MONDAY + weeks * 7 + weekday - 1;
}

/** Days off among the working weekdays after `from` up to and including `to`. */
function daysOffAfter(from: EpochDay, to: EpochDay, calendar: WorkingCalendar): number {
  let count = 0;
  for (const isoDate of calendar.daysOff ?? []) {
    const day = Date.parse(isoDate) / DAY;
    if (day > from && day <= to && isWorkingWeekday(day, calendar)) count += 1;
  }
  return count;
}

/**
 * Working days after `from` up to and including `to`; 0 when `to` is not later. Neither the days
 * of the span nor its weeks are walked, only the days off: years cost the same as a week.
 */
export function workingDaysAfter(from: EpochDay, to: EpochDay, calendar: WorkingCalendar): number {
  if (to <= from) return 0;
  const weekdays = sortedWeekdays(calendar);
  const working = weekdaysBefore(to + 1, weekdays) - weekdaysBefore(from + 1, weekdays);
  return working - daysOffAfter(from, to, calendar);
}

/**
 * The working day `count` working days after the working day `from`; before it when negative.
 * @throws RangeError when the calendar has no weekday, or days off for ten years on end.
 */
export function shiftWorkingDays(
  from: EpochDay,
  count: number,
  calendar: WorkingCalendar,
): EpochDay {
  const weekdays = sortedWeekdays(calendar);
  const start = weekdaysBefore(from, weekdays);
  const { daysOff } = calendar;
  if (daysOff === undefined) return weekdayAfter(start + count, weekdays);
  const step = Math.sign(count);
  let position = start;
  let left = Math.abs(count);
  let offInARow = 0;
  while (left > 0) {
    position += step;
    const off = daysOff.has(isoDateOf(weekdayAfter(position, weekdays)));
    offInARow = off ? offInARow + 1 : 0;
    if (offInARow > MOST_DAYS_OFF) throw new RangeError('every day of ten years is a day off');
    if (!off) left -= 1;
  }
  return weekdayAfter(position, weekdays);
}

/** The first working day at or after `day`, or, going back, at or before it. */
export function nearestWorkingDay(
  day: EpochDay,
  direction: 'onwards' | 'back',
  calendar: WorkingCalendar,
): EpochDay {
  if (isWorkingDay(day, calendar)) return day;
  const weekdays = sortedWeekdays(calendar);
  const before = weekdaysBefore(day, weekdays);
  // The neighbouring working weekday may itself be a day off; shifting by one skips such days.
  if (direction === 'back') return shiftWorkingDays(weekdayAfter(before, weekdays), -1, calendar);
  const weekdayBefore = weekdayAfter(before - 1, weekdays);
  return shiftWorkingDays(weekdayBefore, 1, calendar);
}
