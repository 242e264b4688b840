import { expect, it } from 'vitest';
import { agoInWords, dateInWords, sinceInWords } from './dates-in-words';

const ZONE = 'Europe/Amsterdam';
const at = (iso: string): number => Date.parse(iso);

it.each([
  ['nl', '3 juni (3 weken geleden)'],
  ['en', '3 June (3 weeks ago)'],
  ['de', '3. Juni (vor 3 Wochen)'],
  ['fr', '3 juin (il y a 3 semaines)'],
])('says the date and how long ago, %s', (language, words) => {
  expect(sinceInWords(at('2026-06-03T10:00Z'), at('2026-06-26T10:00Z'), language, ZONE)).toBe(
    words,
  );
});

it.each([
  ['2026-06-26T07:00Z', 'today'],
  ['2026-06-25T22:30Z', 'today'],
  ['2026-06-25T21:30Z', 'yesterday'],
  ['2026-06-13T10:00Z', '13 days ago'],
  ['2026-06-12T10:00Z', '2 weeks ago'],
  ['2026-04-25T10:00Z', '8 weeks ago'],
  ['2026-04-24T10:00Z', '2 months ago'],
  ['2026-07-01T10:00Z', 'today'],
])('%s is %s, by the calendar of the zone', (since, words) => {
  expect(agoInWords(at(since), at('2026-06-26T10:00Z'), 'en', ZONE)).toBe(words);
});

it('names the year when it is another, in the zone', () => {
  const now = at('2027-01-10T10:00Z');
  expect(dateInWords(at('2026-12-20T10:00Z'), now, 'nl', ZONE)).toBe('20 december 2026');
  expect(dateInWords(at('2026-12-31T23:30Z'), now, 'nl', ZONE)).toBe('1 januari');
});

it('the first of a month is an ordinal in French', () => {
  expect(dateInWords(at('2026-06-01T10:00Z'), at('2026-06-20T10:00Z'), 'fr', ZONE)).toBe(
    '1er juin',
  );
  expect(dateInWords(at('2026-06-11T10:00Z'), at('2026-06-20T10:00Z'), 'fr', ZONE)).toBe('11 juin');
});
