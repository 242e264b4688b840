import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateEvidence, NO_EVIDENCE, uniteEvidence } from './date-evidence';
import type { DateOrder } from './possible-days';
import { readDate } from './read-date';

const LOCALES = ['nl', 'en-US', 'de', 'fr', 'es', 'it', 'cs', 'tr', 'fi', 'hu', 'el', 'ja', 'ko'];
const MORE = ['zh-TW', 'ar', 'he', 'hi', 'vi', 'pl', 'ru', 'pt-BR', 'da', 'bg', 'sq', 'ro', 'id'];

const minutes = fc
  .integer({ min: Date.UTC(2015, 0, 1) / 60_000, max: Date.UTC(2035, 0, 1) / 60_000 })
  .map((minute) => minute * 60_000);
const locale = fc.constantFrom(...LOCALES, ...MORE);
const order = fc.constantFrom<DateOrder>('day-first', 'month-first', 'year-first');

interface Style {
  readonly locale: string;
  readonly order: DateOrder;
  readonly separator: string;
  readonly hourCycle: 'h12' | 'h23';
  readonly weekday: 'before' | 'between' | 'none';
}

const style: fc.Arbitrary<Style> = fc.record({
  locale,
  order,
  separator: fc.constantFrom('/', '-', '.', '. '),
  hourCycle: fc.constantFrom('h12', 'h23'),
  weekday: fc.constantFrom('before', 'between', 'none'),
});

const formats = new Map<string, Intl.DateTimeFormat>();

/** Made once for each language: making one costs more than reading a date. */
function formatOf(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = language + JSON.stringify(options);
  const format =
    formats.get(name) ?? new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options });
  formats.set(name, format);
  return format;
}

function write(at: number, { locale, order, separator, hourCycle, weekday }: Style): string {
  const format = (options: Intl.DateTimeFormatOptions) => formatOf(locale, options).format(at);
  const time = format({ hour: 'numeric', minute: '2-digit', hourCycle });
  const day = format({ weekday: 'short' });
  const when = new Date(at);
  const [y, m, d] = [when.getUTCFullYear(), when.getUTCMonth() + 1, when.getUTCDate()];
  const orders = { 'day-first': [d, m, y], 'month-first': [m, d, y], 'year-first': [y, m, d] };
  const date = orders[order].join(separator);
  if (weekday === 'none') return `${date} ${time}`;
  return weekday === 'before' ? `${day} ${date} ${time}` : `${date} ${day} ${time}`;
}

describe('no wrong minute', () => {
  it('alone, whatever the language, the order and the clock', () => {
    fc.assert(
      fc.property(minutes, style, (at, how) => {
        const read = readDate(write(at, how), NO_EVIDENCE, [how.locale]);
        if (read) expect(read).toEqual({ from: at, until: at + 60_000 });
      }),
      { numRuns: 1_000 },
    );
  });

  it('with the evidence of a page, sorted or not, that the reader has the language of or not', () => {
    const titles = fc.array(minutes, { minLength: 2, maxLength: 14 });
    fc.assert(
      fc.property(titles, style, fc.boolean(), fc.boolean(), (times, how, sorted, speaks) => {
        const languages = speaks ? [how.locale, 'en'] : ['en-GB'];
        const shown = sorted ? [...times].sort((a, b) => b - a) : times;
        const texts = shown.map((at) => write(at, how));
        const evidence = dateEvidence(texts, languages, sorted);
        for (const [place, text] of texts.entries()) {
          const read = readDate(text, evidence, languages);
          if (read) expect(read.from, text).toBe(shown[place]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never refutes the true order, in one look or two', () => {
    const looks = fc.tuple(fc.array(minutes), fc.array(minutes));
    fc.assert(
      fc.property(looks, style, ([first, second], how) => {
        const seen = [first, second].map((times) =>
          dateEvidence(
            times.map((at) => write(at, how)),
            [how.locale],
          ),
        );
        const united = seen.reduce(uniteEvidence, NO_EVIDENCE);
        expect(united.orders.includes(how.order) || how.order === 'year-first').toBe(true);
      }),
    );
  });
});
