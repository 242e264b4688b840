import { type DateParts, datePartsOf } from './date-parts';
import { DATE_ORDERS, type DateOrder, dayIn, daysOf, weekdayOf } from './possible-days';

/**
 * What a page has shown of its way to write dates (facts/outlook.md 10.4): the orders of day, month
 * and year not yet refuted, and whether an hour proved a 24-hour clock. One order left is certain;
 * none left is a contradiction, and then no order is ever believed again.
 */
export interface DateEvidence {
  readonly orders: readonly DateOrder[];
  readonly clock24: boolean;
}

export const NO_EVIDENCE: DateEvidence = { orders: DATE_ORDERS, clock24: false };

/** What both have left standing. */
export function uniteEvidence(a: DateEvidence, b: DateEvidence): DateEvidence {
  return {
    orders: a.orders.filter((order) => b.orders.includes(order)),
    clock24: a.clock24 || b.clock24,
  };
}

/** Under this order, does the date exist and agree with a weekday word that is known? */
function exists(parts: DateParts, order: DateOrder): boolean {
  const days = daysOf(parts).filter((day) => day.order);
  return days.length === 0 || days.some((day) => day.order === order && day.agrees);
}

/**
 * Weekdays without knowing the words: under the right order one word always falls on one weekday,
 * and another word on another. Only words on the far side of the date from the time count: beside
 * the time they may be parts of the day. One word alone may be no weekday at all.
 */
function weekdaysFit(dates: readonly DateParts[], order: DateOrder): boolean {
  const words = new Set<string>();
  const weekdays = new Set<number>();
  const pairs = new Set<string>();
  for (const parts of dates) {
    const day = dayIn(parts, order);
    if (day === undefined || !parts.farWords) continue;
    words.add(parts.farWords);
    weekdays.add(weekdayOf(day));
    pairs.add(parts.farWords + weekdayOf(day));
  }
  return words.size < 2 || (pairs.size === words.size && pairs.size === weekdays.size);
}

function isSorted(dates: readonly DateParts[], order: DateOrder): boolean {
  const days = dates.flatMap((parts) => dayIn(parts, order) ?? []);
  return days.every((day, place) => day <= (days[place - 1] ?? day));
}

/** An hour over 12; or the hour 0 with nothing beside it, since Japanese counts 午後0:30. */
function proves24(parts: DateParts): boolean {
  return parts.hour > 12 || (parts.hour === 0 && parts.period === null && !parts.doubtful);
}

/**
 * Looks at all full dates a page shows together, in the order of the page. Only titles of the page's
 * own making may come in, never a text that a mail can choose. `newestFirst` promises that these
 * titles stood in one list sorted so, without pinned rows.
 *
 * A month written as a word says nothing about the order of numbers: Spanish in Panama writes
 * "18 mar 2026" and 3/18/2026.
 */
export function dateEvidence(
  titles: readonly string[],
  languages: readonly string[],
  newestFirst = false,
): DateEvidence {
  const dates = titles.flatMap((title) => datePartsOf(title, languages) ?? []);
  const orders = DATE_ORDERS.filter(
    (order) =>
      dates.every((parts) => exists(parts, order)) &&
      weekdaysFit(dates, order) &&
      (!newestFirst || isSorted(dates, order)),
  );
  return { orders, clock24: dates.some(proves24) };
}
