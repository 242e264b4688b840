import { DAY } from '../instant';
import type { DateParts } from './date-parts';

/** How a date of three numbers is ordered. */
export const DATE_ORDERS = ['day-first', 'month-first', 'year-first'] as const;

export type DateOrder = (typeof DATE_ORDERS)[number];

export interface PossibleDay {
  /** Null where the text needs no order: the month is a word, or four digits of a year lead. */
  readonly order: DateOrder | null;
  /** Days since 1 January 1970. */
  readonly day: number;
  /** False where a known weekday word names another day. */
  readonly agrees: boolean;
}

/** Years outside are of another calendar (2569, 1405) or no year at all. */
const FIRST_YEAR = 1980;
const LAST_YEAR = 2059;

export function weekdayOf(day: number): number {
  return (day + 4) % 7;
}

/** Null where the calendar has no such day, or the year is none of ours. */
function dayOf(year: number, month: number, date: number): number | null {
  const at = new Date(Date.UTC(year, month - 1, date));
  const exists = at.getUTCMonth() === month - 1 && at.getUTCDate() === date;
  return exists && year >= FIRST_YEAR && year <= LAST_YEAR ? +at / DAY : null;
}

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

type Triple = readonly [order: DateOrder | null, year: string, month: number, date: string];

function triplesOf({ fields, months }: DateParts): Triple[] {
  const [a = '', b = '', c = ''] = fields;
  if (months) {
    return MONTHS.filter((month) => (months >> (month - 1)) & 1).flatMap((month): Triple[] => [
      [null, a, month, b],
      [null, b, month, a],
    ]);
  }
  return [
    ['day-first', c, Number(b), a],
    ['month-first', c, Number(a), b],
    [a.length === 4 ? null : 'year-first', a, Number(b), c],
  ];
}

/**
 * Every day the numbers and the month can mean. Two digits are a year only beside a weekday to agree
 * with: "10-May-23" is the tenth in 2023 on a Wednesday, the 23rd in 2010 on a Sunday.
 */
export function daysOf(parts: DateParts): PossibleDay[] {
  return triplesOf(parts).flatMap(([order, year, month, date]) => {
    const century = parts.shortYear && year.length === 2 ? 2000 : 0;
    const day = dayOf(century + Number(year), month, Number(date));
    if (day === null) return [];
    return [{ order, day, agrees: (parts.weekdays & (1 << weekdayOf(day))) !== 0 }];
  });
}

/** The day a text means under one order; undefined where it has none or needs no order. */
export function dayIn(parts: DateParts, order: DateOrder): number | undefined {
  return daysOf(parts).find((day) => day.order === order)?.day;
}
