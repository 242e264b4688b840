import { expect, it } from 'vitest';
import { DAY, type Instant } from '../instant';
import { emptyNote, type Note } from './note';
import { weeksOfMailOnly } from './weeks-of-mail-only';

const WEEK = 7 * DAY;
const NOW = Date.UTC(2027, 5, 1);
const talk = (at: Instant, more: Partial<Note> = {}): Note => ({
  ...emptyNote('contact', 'anna@kellerbau.example'),
  channel: 'call',
  outcome: 'answer',
  at,
  ...more,
});
const ago = (weeks: number) => NOW - weeks * WEEK;

it('mail goes on, and the last talk was long ago (S3-02)', () => {
  expect(weeksOfMailOnly([talk(ago(20)), talk(ago(9))], ago(1), NOW)).toBe(9);
  expect(weeksOfMailOnly([talk(ago(20)), talk(ago(7))], ago(1), NOW)).toBeNull();
});

it('says nothing where no mail goes on either, or the user logs no talks', () => {
  expect(weeksOfMailOnly([talk(ago(20))], ago(9), NOW)).toBeNull();
  expect(weeksOfMailOnly([talk(ago(20))], null, NOW)).toBeNull();
  expect(weeksOfMailOnly([], ago(1), NOW)).toBeNull();
  expect(weeksOfMailOnly([talk(ago(20), { channel: 'message' })], ago(1), NOW)).toBeNull();
});

it('a call nobody took and a meeting they missed are no talks (S4-01)', () => {
  const missed: Note = { ...emptyNote('missed-meeting', 'a@b.example'), date: '2027-03-01' };
  expect(weeksOfMailOnly([missed, talk(ago(2), { outcome: 'attempt' })], ago(1), NOW)).toBe(13);
});
