import {
  type CalendarDay,
  dayOf,
  isoWeekStart,
  monthEnd,
  monthStart,
  partsOf,
  weekdayOf,
  weekStart,
} from './calendar-day';
import type { DateContext, Period } from './found-date';

export function dayPeriod(day: CalendarDay | null, sure = true): Period | null {
  return day === null ? null : { grain: 'day', from: day, until: day, sure };
}

export function weekPeriod(monday: CalendarDay): Period {
  return { grain: 'week', from: monday, until: monday + 6, sure: true };
}

export function monthPeriod(year: number, month: number): Period {
  return {
    grain: 'month',
    from: monthStart(year, month),
    until: monthEnd(year, month),
    sure: true,
  };
}

/** The first such month that is not over, or that of the year named. */
export function comingMonth(month: number, year: number | undefined, today: CalendarDay): Period {
  const now = partsOf(today);
  return monthPeriod(year ?? (month < now.month ? now.year + 1 : now.year), month);
}

export function quarterPeriod(year: number, quarter: number): Period {
  const first = (quarter - 1) * 3 + 1;
  return {
    grain: 'quarter',
    from: monthStart(year, first),
    until: monthEnd(year, first + 2),
    sure: true,
  };
}

/** The first such day and month that is not over; a 29 February waits for its year. */
export function comingDate(day: number, month: number, today: CalendarDay): CalendarDay | null {
  const { year } = partsOf(today);
  for (let ahead = 0; ahead <= 8; ahead += 1) {
    const found = dayOf(year + ahead, month, day);
    if (found !== null && found >= today) return found;
  }
  return null;
}

/** The first such day of a month that is not over: "the 27th"; in short months it is skipped. */
export function comingDayOfMonth(
  day: number,
  today: CalendarDay,
  weekday?: number,
): CalendarDay | null {
  const { year, month } = partsOf(today);
  for (let ahead = 0; ahead <= 24; ahead += 1) {
    const start = partsOf(monthStart(year, month + ahead));
    const found = dayOf(start.year, start.month, day);
    if (found === null || found < today) continue;
    if (weekday === undefined || weekdayOf(found) === weekday) return found;
  }
  return null;
}

/** The next such weekday, never today. */
export function comingWeekday(weekday: number, today: CalendarDay): CalendarDay {
  return today + 1 + ((weekday - weekdayOf(today) + 6) % 7);
}

/** The first such weekday, today included. */
export function firstWeekday(weekday: number, from: CalendarDay): CalendarDay {
  return from + ((weekday - weekdayOf(from) + 7) % 7);
}

/** How many weeks, months, quarters or years further "this", "next" … is. */
export function stepsOf(letter: string): number {
  return { t: 0, x: 1, p: 1, X: 2 }[letter] ?? 0;
}

/** The first week with that number that is not over. */
export function comingIsoWeek(
  week: number,
  year: number | undefined,
  today: CalendarDay,
): CalendarDay | null {
  if (week < 1 || week > 53) return null;
  if (year !== undefined) return isoWeekStart(year, week);
  const now = partsOf(weekStart(today) + 3).year;
  const found = isoWeekStart(now, week);
  return found >= weekStart(today) ? found : isoWeekStart(now + 1, week);
}

/** Day and month as written: by the writer's order, or the only order that is possible. */
export function inOrder(
  [first, second]: readonly [number, number],
  { language, order }: DateContext,
): { readonly day: number; readonly month: number } | null {
  const dayFirst = { day: first, month: second };
  const monthFirst = { day: second, month: first };
  const possible = [dayFirst, monthFirst].filter(
    ({ day, month }) => month >= 1 && month <= 12 && day >= 1 && day <= 31,
  );
  if (language !== 'en') return possible.includes(dayFirst) ? dayFirst : null;
  if (possible.length === 1 || first === second) return possible[0] ?? null;
  if (order === undefined) return null;
  return order === 'day-first' ? dayFirst : monthFirst;
}

/** "27" is 2027. */
export function fullYear(year: number): number {
  return year < 100 ? 2000 + year : year;
}
