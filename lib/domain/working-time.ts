/**
 * The clock of DESIGN section 3: silence is counted in working time, so that a mail of Friday
 * evening is not three days old on Monday morning. A moment's place is its working day and the
 * time since that day's opening, read off the zone's own clocks.
 */
import { DAY, HOUR, type Instant, MINUTE } from './instant';
import { instantAtLocal, type LocalTime, localTimeAt } from './local-clock';
import {
  type EpochDay,
  isWorkingDay,
  nearestWorkingDay,
  shiftWorkingDays,
  workingDaysAfter,
} from './working-calendar';
import type { WorkingHours } from './working-hours';

/** A working day and the milliseconds since its opening, at most its length. */
interface Place {
  readonly day: EpochDay;
  readonly sinceOpening: number;
}

function dayOf(local: LocalTime): EpochDay {
  return Math.floor(local / DAY);
}

function placeOf(local: LocalTime, hours: WorkingHours): Place {
  const day = dayOf(local);
  return { day, sinceOpening: local - day * DAY - hours.opens * MINUTE };
}

function openingOf(day: EpochDay, hours: WorkingHours): Instant {
  return instantAtLocal(day * DAY + hours.opens * MINUTE, hours.zone);
}

/** Where the working time stands that has gone by until then: after hours, at the day's end. */
function lastPlaceBefore(local: LocalTime, hours: WorkingHours): Place {
  const place = placeOf(local, hours);
  const length = (hours.closes - hours.opens) * MINUTE;
  if (place.sinceOpening >= 0 && isWorkingDay(place.day, hours)) {
    return { day: place.day, sinceOpening: Math.min(place.sinceOpening, length) };
  }
  return { day: nearestWorkingDay(place.day - 1, 'back', hours), sinceOpening: length };
}

/** Whether the user works at that moment. */
export function isOpen(at: Instant, hours: WorkingHours): boolean {
  const local = localTimeAt(at, hours.zone);
  const day = dayOf(local);
  const minute = (local - day * DAY) / MINUTE;
  if (minute < hours.opens || minute >= hours.closes) return false;
  return isWorkingDay(day, hours);
}

/** `at` itself when inside working hours, else the next moment that is. */
export function nextOpening(at: Instant, hours: WorkingHours): Instant {
  if (isOpen(at, hours)) return at;
  const place = placeOf(localTimeAt(at, hours.zone), hours);
  const from = place.sinceOpening < 0 ? place.day : place.day + 1;
  let day = nearestWorkingDay(from, 'onwards', hours);
  let opening = openingOf(day, hours);
  // Daylight saving can skip short night hours whole: that day does not open.
  while (!isOpen(opening, hours)) {
    day = shiftWorkingDays(day, 1, hours);
    opening = openingOf(day, hours);
  }
  return opening;
}

/**
 * The moment `count` working days later at the same time of the working day; earlier when
 * negative. A start outside hours counts from the next opening. `count` is a whole number.
 */
export function addWorkingDays(from: Instant, count: number, hours: WorkingHours): Instant {
  const start = nextOpening(from, hours);
  if (count === 0) return start;
  const local = localTimeAt(start, hours.zone);
  const day = dayOf(local);
  const target = shiftWorkingDays(day, count, hours);
  return instantAtLocal(local + (target - day) * DAY, hours.zone);
}

/**
 * Whole working days gone by: the largest number whose `addWorkingDays` is not after `to`, and
 * never negative. Friday 16:00 to Monday 16:00 is 1; a mail sent outside hours counts from the
 * next opening.
 */
export function workingDaysBetween(from: Instant, to: Instant, hours: WorkingHours): number {
  const startsAt = nextOpening(from, hours);
  if (to <= startsAt) return 0;
  const start = placeOf(localTimeAt(startsAt, hours.zone), hours);
  const end = lastPlaceBefore(localTimeAt(to, hours.zone), hours);
  const days = workingDaysAfter(start.day, end.day, hours);
  return Math.max(0, end.sinceOpening < start.sinceOpening ? days - 1 : days);
}

/** Working time gone by, in hours; a moment outside working hours counts from the next opening. */
export function workingHoursBetween(from: Instant, to: Instant, hours: WorkingHours): number {
  const startsAt = nextOpening(from, hours);
  if (to <= startsAt) return 0;
  const start = placeOf(localTimeAt(startsAt, hours.zone), hours);
  const end = lastPlaceBefore(localTimeAt(to, hours.zone), hours);
  const days = workingDaysAfter(start.day, end.day, hours);
  const length = (hours.closes - hours.opens) * MINUTE;
  return (days * length + end.sinceOpening - start.sinceOpening) / HOUR;
}
