/** Traces of a date, a time or an address in folded text of at most a few hundred characters. */

const TIME = /(?:^|[^\d])\d{1,2}(?:[:.]|\s?h\s?)\d{2}(?!\d)|\d{1,2} ?(?:am|pm)\b/;
const NUMERIC_DATE = /\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/;
const YEAR = /(?:^|[^\d])(?:19|20)\d\d(?!\d)/;
/** A day beside a month written out, with or without a year. */
const DAY_AND_MONTH =
  /(?:^|[^\d])\d{1,2}(?:\.|st|nd|rd|th|er)?[\s/-](?:de |of )?\p{L}{3,12}|\p{L}{3,12}\.? \d{1,2}(?!\d)/u;
const EASTERN_DATE = /\d{4} ?[年년]/;
/** List archives write "lisa at voorbeeld.nl". */
const ADDRESS =
  /[^\s@<>]@[^\s@<>]|<[^<>\s]{1,60} at [^<>\s]{2,60}>|\S at [\w-]{2,40}\.[\w.-]{2,40}/;

export function namesDate(folded: string): boolean {
  if (NUMERIC_DATE.test(folded) || EASTERN_DATE.test(folded)) return true;
  return YEAR.test(folded) && /\d/.test(folded.replace(YEAR, ''));
}

/** Less sure than a date: "3 june". */
export function namesDay(folded: string): boolean {
  return namesDate(folded) || DAY_AND_MONTH.test(folded);
}

export function namesTime(folded: string): boolean {
  return TIME.test(folded);
}

export function namesAddress(folded: string): boolean {
  return ADDRESS.test(folded);
}
