import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromIso } from '../dates/calendar-day';
import { withSofterWording } from './advice';
import { adviceOnDraft, type DraftContext } from './advice-on-draft';
import { placedFold } from './placed-fold';

const MEGABYTE = 1_000_000;

const CONTEXT: DraftContext = {
  language: null,
  form: null,
  names: ['Noor Bakker', 'Final Notice'],
  inSilence: true,
  promise: {
    due: {
      grain: 'month',
      from: dayFromIso('2026-09-01'),
      until: dayFromIso('2026-09-30'),
      sure: true,
    },
    madeOn: dayFromIso('2026-06-10'),
    stage: 'begun',
  },
};

/** Pieces that stand in drafts, and pieces that should never have got there. */
const PIECES = fc.constantFrom(
  'Nog steeds geen reactie',
  'Sorry dat ik stoor, maar ',
  'still no reply',
  'I have no time',
  'Ich warte seit Wochen auf Ihre Antwort',
  'toujours pas reçu',
  'in september zou je',
  'SCHREEUW NU!!',
  '?',
  '. ',
  '\n\n',
  ', ',
  '“',
  '"',
  "'",
  'e\u0301',
  'ﬁ',
  '𝔄',
  '\ud83d',
  '\u200b',
  '\u00a0',
  '\u202e',
  'İ',
  'ß',
);

describe('any draft', () => {
  const drafts = fc
    .array(fc.oneof(PIECES, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 30 })
    .map((pieces) => pieces.join(''));
  const languages = fc.constantFrom(null, 'nl', 'en', 'de', 'fr', 'es');

  it('gets advice whose places lie in it, in order, and never an exception', () => {
    fc.assert(
      fc.property(drafts, languages, (text, language) => {
        const found = adviceOnDraft(text, { ...CONTEXT, language });
        let last = 0;
        for (const { start, end } of found) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('keeps all words outside of the one that is softened', () => {
    fc.assert(
      fc.property(drafts, languages, (text, language) => {
        for (const one of adviceOnDraft(text, { ...CONTEXT, language })) {
          const softer = withSofterWording(text, one);
          expect(softer.startsWith(text.slice(0, one.start))).toBe(true);
          expect(softer.endsWith(text.slice(one.end))).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('folding', () => {
  it('knows the place of every folded character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const { folded, placeOf } = placedFold(text);
        const places = Array.from({ length: folded.length + 1 }, (_, index) => placeOf(index));
        expect(places.every((place, index) => place >= (places[index - 1] ?? 0))).toBe(true);
        expect(places.at(-1)).toBe(text.length);
      }),
    );
  });

  it('keeps blank lines apart and joins broken ones', () => {
    expect(placedFold('Één  lijn\nverder\n \nNieuwe').folded).toBe('een lijn verder\nnieuwe');
  });
});

/** Each would take minutes if some rule were worse than linear. */
it.each([
  'a',
  ' ',
  '\n',
  '?',
  '!',
  'A ',
  'NU ',
  "'",
  '"',
  '“a',
  'https://',
  'nog steeds ',
  'zoals ik al ',
  'sorry dat ik ',
  'ik heb er geen ',
  'as i already ',
  'you promised ',
  'why have you ',
  'wie ich bereits ',
  'ich warte schon ',
  'comme je vous ',
  'pourquoi vous ne ',
  'in september zou je ',
  'e\u0301',
  '\ud83d',
  'Noor Bakker',
  'Kun je het sturen? ',
])('reads a megabyte of %j at once', (piece) => {
  const hostile = piece.repeat(Math.ceil(MEGABYTE / piece.length));
  const started = performance.now();
  adviceOnDraft(hostile, CONTEXT);
  expect(performance.now() - started).toBeLessThan(2_000);
});

it('takes a name of a megabyte, and a thousand names', () => {
  const names = ['a'.repeat(MEGABYTE), ...Array.from({ length: 1_000 }, (_, n) => `Naam ${n}`)];
  const started = performance.now();
  adviceOnDraft('Noor is er. '.repeat(2_000), { ...CONTEXT, names });
  expect(performance.now() - started).toBeLessThan(2_000);
});
