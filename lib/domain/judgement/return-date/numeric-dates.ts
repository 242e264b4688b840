import { dayNear, dayOf } from './calendar-day';
import type { EpochDay, Mention, Reference } from './mention';

const ISO = /(?<![\d-])(2\d{3})-(\d\d)-(\d\d)(?![\d-])/g;

/** "3.8.", "3-8-2026", "8/3"; what a clock shows ("9.30 uur") has its word behind it. */
const FIGURES =
  /(?<![\d.:/+-])(?!24\/7)(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d{2})|(?<=\.\d{1,2})\.(?=[ ,)]))?(?![\d:/]|[.-]\d| ?(?:uhr|uur|hrs|h|u|am|pm|a\.m|p\.m|%|euro)(?![a-z]))/g;

/** Before the time of a day. */
const CLOCK = /(?:^|[ (])(?:at|um|om|a|alle|ore|las)$/;

function iso(text: string): readonly Mention[] {
  return [...text.matchAll(ISO)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    day: dayOf(Number(found[1]), Number(found[2]) - 1, Number(found[3])),
    endsRange: false,
  }));
}

function dayFirst(a: number, b: number, separator: string, known: boolean | null): boolean | null {
  if (a > 12) return true;
  if (b > 12) return false;
  return a === b || separator === '.' ? true : known;
}

function dayOfFigures(found: RegExpMatchArray, reference: Reference): EpochDay | null {
  const [a, b] = [Number(found[1]), Number(found[3])];
  const order = dayFirst(a, b, found[2] ?? '', reference.isDayFirst(found.index ?? 0));
  if (order === null) return null;
  return dayNear(reference.day, (order ? b : a) - 1, order ? a : b, found[4]);
}

/** Days in figures; where day and month could be either the day is null. */
export function numericDates(text: string, reference: Reference): readonly Mention[] {
  const figures = [...text.matchAll(FIGURES)]
    .filter((found) => !CLOCK.test(text.slice(Math.max(0, found.index - 8), found.index).trimEnd()))
    .map((found) => ({
      start: found.index,
      end: found.index + found[0].length,
      day: dayOfFigures(found, reference),
      endsRange: false,
    }));
  return [...iso(text), ...figures];
}
