import type { DateOrder } from './incoming-mail';

const READ_CHARACTERS = 4_000;

/** Two figures of a date: with its year, or with a nought before one, as nobody writes a fraction. */
const FIGURES =
  /(?<![\d/.-])(?:(\d{1,2})\/(\d{1,2})\/(?:2\d{3}|\d{2})|(0[1-9]|[12]\d|3[01])\/(0[1-9]|[12]\d|3[01]))(?![\d/])/g;

const QUOTED = /^>.*$/gm;

/**
 * How somebody writes dates in figures, by those in their own texts that can be read in one way
 * only: "28/09" is day before month. Null where none can, or where they contradict each other.
 */
export function dateOrderIn(texts: readonly string[]): DateOrder | null {
  const orders = new Set(texts.flatMap(ordersIn));
  const [only] = orders;
  return orders.size === 1 && only !== undefined ? only : null;
}

function ordersIn(text: string): readonly DateOrder[] {
  const own = text.slice(0, READ_CHARACTERS).replace(QUOTED, '');
  return [...own.matchAll(FIGURES)].flatMap(([, a, b, first, second]) => {
    if (a === undefined && !first?.startsWith('0') && !second?.startsWith('0')) return [];
    const order = orderOf(Number(a ?? first), Number(b ?? second));
    return order === null ? [] : [order];
  });
}

function orderOf(first: number, second: number): DateOrder | null {
  if (isDayOnly(first) && isMonth(second)) return 'day-month';
  return isMonth(first) && isDayOnly(second) ? 'month-day' : null;
}

function isMonth(figure: number): boolean {
  return figure >= 1 && figure <= 12;
}

function isDayOnly(figure: number): boolean {
  return figure > 12 && figure <= 31;
}
