import { describe, expect, it } from 'vitest';
import { emptyNote, NOTE_KINDS, type Note } from './note';
import { canBeDone, ofItsKind, problemOf, WRITTEN_KINDS } from './note-fields';
import { whenDone } from './when-done';

const ANNA = 'anna@kellerbau.example';
const note = (kind: Note['kind'], more: Partial<Note> = {}): Note => ({
  ...emptyNote(kind, ANNA),
  ...more,
});

it('every kind can be written, but for a contact, which is logged (S1-05, S2-08, S4-26, S4-41)', () => {
  expect([...WRITTEN_KINDS].sort()).toEqual(NOTE_KINDS.filter((kind) => kind !== 'contact').sort());
});

describe('a note', () => {
  it.each(WRITTEN_KINDS)('of the kind "%s" with nothing in it is not kept', (kind) => {
    expect(problemOf(note(kind))).toBe('empty');
    expect(problemOf(note(kind, { text: ' ', number: ' ' }))).toBe('empty');
  });

  it('of a quote is kept by any of what a quote has', () => {
    expect(problemOf(note('quote', { amount: '€ 900' }))).toBeNull();
    expect(problemOf(note('quote', { date: '2027-03-01' }))).toBeNull();
    expect(problemOf(note('quote', { thread: 'me t' }))).toBe('empty');
  });

  it('does not end before it begins', () => {
    const days = { date: '2027-03-05', until: '2027-03-01' };
    expect(problemOf(note('reserved', days))).toBe('backwards');
  });

  it('loses what another kind had when its kind was changed', () => {
    const before = note('quote', { number: '7', date: '2027-03-01', thread: 'me t', text: ' a ' });
    expect(ofItsKind({ ...before, kind: 'goal' })).toEqual(note('goal', { text: 'a' }));
  });
});

describe('done', () => {
  it('can be what waits for something', () => {
    expect(NOTE_KINDS.filter((kind) => canBeDone(note(kind)))).toEqual([
      'next-contact',
      'contract',
      'missing',
      'ask',
      'reserved',
      'quote',
      'invoice',
    ]);
    expect(canBeDone(note('note', { date: '2027-03-01' }))).toBe(true);
  });

  it('what comes back every so many months waits for its next day (S2-05, S3-13, S3-16, S0-29)', () => {
    const talk = note('note', { text: 'Development talk', date: '2027-03-31', months: 6 });
    expect(whenDone(talk)).toMatchObject({ done: false, date: '2027-09-30', months: 6 });
    expect(whenDone({ ...talk, months: null })).toMatchObject({ done: true });
    const call = note('next-contact', { date: '2027-03-01', months: 1, later: '2027-03-08' });
    expect(whenDone(call)).toMatchObject({ done: false, date: '2027-04-01', later: null });
  });

  it('a contract that is always renewed waits for its next end (S3-06, S3-09)', () => {
    const contract = note('contract', { date: '2027-01-31', months: 3, later: '2027-01-02' });
    expect(whenDone(contract)).toMatchObject({ done: false, date: '2027-04-30', later: null });
    expect(whenDone({ ...contract, months: null })).toMatchObject({ done: true });
  });
});
