import { expect, it } from 'vitest';
import { hoursInWords } from './hours-in-words';

const WEEK = { days: [1, 2, 3, 4, 5], opens: 9 * 60, closes: 17 * 60 + 30 };

it('says working hours as a mail does (S4-26)', () => {
  expect(hoursInWords(WEEK, 'nl')).toBe('maandag tot en met vrijdag, van 9.00 tot 17.30 uur');
  expect(hoursInWords(WEEK, 'en')).toBe('Monday to Friday, 9:00 to 17:30');
  expect(hoursInWords(WEEK, 'de')).toBe('Montag bis Freitag, 9:00 bis 17:30 Uhr');
  expect(hoursInWords(WEEK, 'fr')).toBe('du lundi au vendredi, de 9\u00a0h à 17\u00a0h\u00a030');
});

it('lists the days of a week with gaps', () => {
  const days = [4, 1, 2];
  expect(hoursInWords({ ...WEEK, days }, 'en')).toBe('Monday, Tuesday and Thursday, 9:00 to 17:30');
  expect(hoursInWords({ ...WEEK, days }, 'fr')).toContain('lundi, mardi et jeudi, de 9');
});
