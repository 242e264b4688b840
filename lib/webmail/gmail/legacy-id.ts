import { type Instant, type Interval, MINUTE } from '../../domain/instant';
import { asciiDigits } from './ascii-digits';

/** Sixteen hex digits that hold the moment at which the server took the message. */
const LEGACY_ID = /^[0-9a-f]{16}$/;

export function isLegacyId(text: string | null | undefined): text is string {
  return text !== null && text !== undefined && LEGACY_ID.test(text);
}

/** The legacy id written as a decimal number in "thread-f:…" and "msg-f:…". */
export function hexOfDecimal(decimal: string): string {
  return BigInt(decimal).toString(16).padStart(16, '0');
}

/** When the server took the message; never more than 0.4 s early (facts/gmail.md section 6). */
export function timeOfLegacyId(id: string): Instant {
  return Number(BigInt(`0x${id}`) >> 20n);
}

/** The same as the reading of a page says it. */
export function momentOfLegacyId(id: string): Interval {
  const from = timeOfLegacyId(id);
  return { from, until: from + 1 };
}

/** How a shown date agrees with the moment of an id. */
export type TitleFit = 'same' | 'earlier' | 'unreadable';

/**
 * Compares the date of a row's title with a moment by digits alone, in any language: the title
 * fits when hour and minute follow each other in it and day and year are among its other numbers,
 * in the browser's own zone, with 24 or 12 hours, within a minute (facts/gmail.md 1.6). A title of
 * a later year or of two or more years before tells of an import and is not judged.
 */
export function titleFit(title: string, at: Instant): TitleFit {
  const numbers = numbersIn(title);
  const year = yearAmong(numbers);
  if (year === undefined) return 'unreadable';
  if (fits(numbers, at)) return 'same';
  const yearsBefore = new Date(at).getFullYear() - year;
  return yearsBefore === 0 || yearsBefore === 1 ? 'earlier' : 'unreadable';
}

/** Whether a title is a date that is not that of the moment, earlier or later. */
export function titleDiffers(title: string, at: Instant): boolean {
  const numbers = numbersIn(title);
  return yearAmong(numbers) !== undefined && !fits(numbers, at);
}

/** Undefined where the numbers are not those of a date with its time. */
function yearAmong(numbers: readonly number[]): number | undefined {
  if (numbers.length < 4) return undefined;
  return numbers.find((number) => number >= 1970 && number < 2200);
}

function fits(numbers: readonly number[], at: Instant): boolean {
  return [at, at - MINUTE, at + MINUTE].some((moment) => describes(numbers, new Date(moment)));
}

function describes(numbers: readonly number[], local: Date): boolean {
  const hours = [local.getHours(), local.getHours() % 12, local.getHours() % 12 || 12];
  return numbers.some((hour, index) => {
    if (!hours.includes(hour) || numbers[index + 1] !== local.getMinutes()) return false;
    const others = numbers.filter((_, other) => other !== index && other !== index + 1);
    return others.includes(local.getFullYear()) && others.includes(local.getDate());
  });
}

function numbersIn(text: string): readonly number[] {
  return (asciiDigits(text).match(/\d+/g) ?? []).map(Number);
}
