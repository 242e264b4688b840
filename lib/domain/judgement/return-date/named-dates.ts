import { dayNear, nextWithDate } from './calendar-day';
import { anyOf, MONTHS } from './day-words';
import type { Mention, Reference } from './mention';

const MONTH = `(${anyOf(MONTHS.keys())})(?![a-z])\\.?`;
const DATE = '([0-3]?\\d)(?:st|nd|rd|th|er|ste|de|e|[.o])?';
const YEAR = '(?:,? (?:de |del )?(2\\d{3})(?!\\d))?';

/** "12 juli 2026", "3. August", "1er juillet", "4 de mayo". */
const DATE_FIRST = new RegExp(
  `(?<![\\d./:-])(?:\\d{1,2}\\.?(?: ?- ?))?${DATE} ?(?:of |de |del |d')?${MONTH}${YEAR}`,
  'g',
);

/** "July 12th, 2026", "July 10-31". */
const MONTH_FIRST = new RegExp(
  `(?<![a-z])${MONTH} (?:the )?${DATE}(?:( ?- ?)${DATE})?(?![\\d:/])${YEAR}`,
  'g',
);

/** "returning on Wednesday, the 18th": the month is this one or the next. */
const DATE_ONLY = /(?<![a-z])(?:the|de) ([0-3]?\d)(?:st|nd|rd|th|ste|de|e)(?![a-z0-9])/g;

function dateFirst(text: string, reference: Reference): readonly Mention[] {
  return [...text.matchAll(DATE_FIRST)].map((found) => {
    const [whole, date, month = '', year] = found;
    return {
      start: found.index,
      end: found.index + whole.length,
      day: dayNear(reference.day, MONTHS.get(month) ?? -1, Number(date), year),
      endsRange: /^\d{1,2}\.? ?-/.test(whole),
    };
  });
}

function monthFirst(text: string, reference: Reference): readonly Mention[] {
  return [...text.matchAll(MONTH_FIRST)].map((found) => {
    const [whole, month = '', first, dash, last, year] = found;
    return {
      start: found.index,
      end: found.index + whole.length,
      day: dayNear(reference.day, MONTHS.get(month) ?? -1, Number(last ?? first), year),
      endsRange: dash !== undefined,
    };
  });
}

/** Counted from the date named before, as in "away from 1 to 16 August, back on the 17th". */
function dateOnly(
  text: string,
  reference: Reference,
  named: readonly Mention[],
): readonly Mention[] {
  return [...text.matchAll(DATE_ONLY)].map((found) => {
    const before = named.findLast(({ end, day }) => end <= found.index && day !== null);
    return {
      start: found.index,
      end: found.index + found[0].length,
      day: nextWithDate(before?.day ?? reference.day, Number(found[1])),
      endsRange: false,
    };
  });
}

/** Days named with their month in words; a month alone is no day. */
export function namedDates(text: string, reference: Reference): readonly Mention[] {
  const named = [...dateFirst(text, reference), ...monthFirst(text, reference)].sort(
    (a, b) => a.start - b.start,
  );
  return [...named, ...dateOnly(text, reference, named)];
}
