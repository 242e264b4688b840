import { MINUTE } from '../instant';
import { plainText } from './plain-text';

/** Bits of the twelve hours from midnight, and from noon. */
export const MORNING = 0xfff;
export const EVENING = 0xfff000;

/**
 * All that one word may mean in the languages asked about, as bit sets: bit 0 is January, Sunday and
 * the hour from midnight. A filler ("klo", "à", "Uhr") says nothing. Some words mean two things
 * ("mar" is Tuesday and March), so no meaning rules out another.
 */
export interface Meaning {
  readonly pattern: string;
  month: number;
  weekday: number;
  dayPeriod: number;
  literal: number;
}

type Role = Exclude<keyof Meaning, 'pattern'>;

export interface DateWords {
  readonly meanings: ReadonlyMap<string, Meaning>;
  /** False where one of the languages counts its years by another calendar by default. */
  readonly gregorian: boolean;
}

const NOT_A_LETTER = /[^\p{L}\p{M}\d]+/gu;

/** What a word is looked up by: its letters without what stands between them. */
export function wordKey(word: string): string {
  return word.replace(NOT_A_LETTER, '');
}

function add(words: Map<string, Meaning>, name: string, role: Role, bits: number): void {
  const plain = plainText(name);
  const pattern = plain.replace(NOT_A_LETTER, '.?');
  const key = wordKey(plain);
  const known = words.get(key);
  const meaning = known ?? { pattern, month: 0, weekday: 0, dayPeriod: 0, literal: 0 };
  meaning[role] |= bits;
  if (/\p{L}/u.test(plain)) words.set(key, meaning);
}

const HOUR12 = { hour: 'numeric', hour12: true } as const;

/** Words alone and inside a date: many languages bend them there. */
const FORMATS: readonly Intl.DateTimeFormatOptions[] = [
  { dateStyle: 'full', timeStyle: 'short' },
  { hour: 'numeric' },
  HOUR12,
  ...(['long', 'short'] as const).flatMap((size): Intl.DateTimeFormatOptions[] => [
    { month: size },
    { weekday: size },
    { year: 'numeric', month: size, weekday: size, day: 'numeric', hour: 'numeric' },
    { ...HOUR12, dayPeriod: size },
  ]),
];

/**
 * The forms a part is known by: with letters grown onto it from before (Hebrew "במרץ" for "מרץ"),
 * its last word ("ד" for "יום ד"), and three letters of a month or weekday, as other programs cut it.
 */
function formsOf(part: Intl.DateTimeFormatPart, role: Role, before: string): string[] {
  const { value } = part;
  if (role === 'literal') return value.match(/[\p{L}\p{M}]+/gu) ?? [];
  if (role === 'dayPeriod') return [value];
  const grown = /(?<!\p{L})\p{L}*$/u.exec(before)?.[0] ?? '';
  return [value, grown + value, value.slice(0, 3), plainText(value).split(' ').at(-1) ?? ''];
}

/** The same words come again and again: `seen` keeps what was added already. */
function addFormat(
  words: Map<string, Meaning>,
  format: Intl.DateTimeFormat,
  seen: Set<string>,
): void {
  for (let step = 0; step < 24; step += 1) {
    // The fourth of 24 months falls on every weekday, and the hours move along with the months.
    const at = new Date(Date.UTC(2026, step, 4, step) + 30 * MINUTE);
    const bits: Record<string, number> = {
      month: 1 << at.getUTCMonth(),
      weekday: 1 << at.getUTCDay(),
      dayPeriod: 1 << step,
      literal: 1,
    };
    let before = '';
    for (const part of format.formatToParts(at)) {
      const role = part.type as Role;
      const bit = bits[role];
      const told = before + part.value + role + bit;
      if (bit && !seen.has(told)) {
        for (const form of formsOf(part, role, before)) add(words, form, role, bit);
      }
      seen.add(told);
      before = part.type === 'literal' ? part.value : '';
    }
  }
}

/**
 * The words for months, weekdays and parts of the day; a tag that is no language adds nothing. Some
 * parts of the day are written whatever `Intl` says: it lately changed its mind about Korean.
 */
export function wordsOf(languages: readonly string[]): DateWords {
  const words = new Map<string, Meaning>();
  let gregorian = true;
  for (const name of ['a m', '오전', 'पूर्वाह्न']) add(words, name, 'dayPeriod', MORNING);
  for (const name of ['p m', '오후', 'अपराह्न']) add(words, name, 'dayPeriod', EVENING);
  for (const language of languages) {
    const seen = new Set<string>();
    try {
      gregorian &&= new Intl.DateTimeFormat(language).resolvedOptions().calendar === 'gregory';
      for (const options of FORMATS) {
        const settings = { ...options, calendar: 'gregory', timeZone: 'UTC' };
        addFormat(words, new Intl.DateTimeFormat(language, settings), seen);
      }
    } catch {
      // A page may state a language that is no tag at all: its words stay unknown.
    }
  }
  return { meanings: words, gregorian };
}
