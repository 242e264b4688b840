import { expect, it } from 'vitest';
import { textsIn } from '../../tests/support/texts';
import { momentText } from './moment-text';

const now = new Date(2026, 5, 16, 11, 20).getTime();

it.each([
  ['today', new Date(2026, 5, 16, 9, 5), 'today 09:05'],
  ['yesterday late, less than a day ago', new Date(2026, 5, 15, 23, 0), 'Monday 23:00'],
  ['the same weekday a week ago', new Date(2026, 5, 9, 17, 10), '9 June 17:10'],
  ['some days ahead', new Date(2026, 5, 19, 11, 20), 'Friday 11:20'],
])('names a moment of %s so that it cannot be taken for another', (_, at, text) => {
  expect(momentText(at.getTime(), now, textsIn('en'))).toBe(text);
});

it('says today in the language of the interface', () => {
  expect(momentText(now, now, textsIn('de'))).toBe('heute 11:20');
});
