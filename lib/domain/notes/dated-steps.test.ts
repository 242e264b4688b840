import { describe, expect, it } from 'vitest';
import { isoOfDay } from '../dates/calendar-day';
import { clashes } from './clash';
import { datedStepAt, datedSteps, nextContractEnd } from './dated-steps';
import { emptyNote, type NamedNote, type NoteKind } from './note';
import { phaseOfNotes } from './phase-of-notes';

const HOURS = { days: [1, 2, 3, 4, 5], opens: 9 * 60, closes: 17 * 60, zone: 'UTC' };
const at = (iso: string) => Date.parse(`${iso}Z`);

function note(kind: NoteKind, more: Partial<NamedNote> = {}): NamedNote {
  return { ...emptyNote(kind, 'anna@kellerbau.example'), id: kind, ...more };
}

describe('a contract that ends', () => {
  const contract = note('contract', { date: '2027-03-31', months: 3 });
  const stepOn = (iso: string) => datedStepAt(contract, HOURS, at(iso))?.step ?? null;

  it('is asked about six and four weeks before, and until its end (S3-06, S3-09)', () => {
    expect(stepOn('2027-02-16T12:00')).toBeNull();
    expect(stepOn('2027-02-17T09:00')).toBe('renewal');
    expect(datedSteps(contract, HOURS).map(({ from }) => from)).toEqual([
      at('2027-02-17T09:00'),
      at('2027-03-03T09:00'),
      at('2027-03-17T09:00'),
    ]);
    expect(stepOn('2027-03-31T12:00')).toBe('renewal');
    expect(stepOn('2027-04-01T12:00')).toBeNull();
  });

  it('ends next after another cycle (S3-09)', () => {
    expect(nextContractEnd(contract)).toBe(at('2027-06-30T00:00') / 86_400_000);
    expect(nextContractEnd(note('contract', { date: '2027-03-31' }))).toBeNull();
    const ends = (date: string, months: number) =>
      isoOfDay(nextContractEnd(note('contract', { date, months })) ?? 0);
    expect(ends('2027-09-30', 3)).toBe('2027-12-31');
    expect(ends('2027-11-30', 3)).toBe('2028-02-29');
    expect(ends('2028-02-29', 12)).toBe('2029-02-28');
    expect(ends('2027-03-14', 3)).toBe('2027-06-14');
  });
});

describe('a dated note', () => {
  it('is shown on its day, or on the working day before, until it is done (S0-19, S2-05, S2-10, S3-13, S3-16)', () => {
    const sunday = note('next-contact', { date: '2027-02-07' });
    expect(datedStepAt(sunday, HOURS, at('2027-02-05T08:00'))).toBeNull();
    expect(datedStepAt(sunday, HOURS, at('2027-02-05T09:00'))?.step).toBe('next-contact');
    expect(datedStepAt(sunday, HOURS, at('2027-06-05T09:00'))?.step).toBe('next-contact');
    expect(datedStepAt({ ...sunday, done: true }, HOURS, at('2027-02-05T09:00'))).toBeNull();
  });

  it('of a quote speaks three working days before it runs out, and is silent after (S0-28)', () => {
    const quote = note('quote', { date: '2027-02-12', thread: 'me@x t' });
    expect(datedStepAt(quote, HOURS, at('2027-02-08T12:00'))).toBeNull();
    expect(datedStepAt(quote, HOURS, at('2027-02-09T10:00'))?.step).toBe('quote');
    expect(datedStepAt(quote, HOURS, at('2027-02-15T10:00'))).toBeNull();
  });

  it('of the user’s own words is there after a holiday too, until it is done (S2-05, S3-16)', () => {
    const friday = note('note', { date: '2027-02-05', text: 'Call the printer' });
    expect(datedStepAt(friday, HOURS, at('2027-02-04T12:00'))).toBeNull();
    expect(datedStepAt(friday, HOURS, at('2027-02-05T12:00'))).not.toBeNull();
    expect(datedStepAt(friday, HOURS, at('2027-02-26T12:00'))).not.toBeNull();
  });

  it('on a Friday or in a weekend is shown, and no longer than its last day', () => {
    const sunday = note('reserved', { date: '2027-02-07', until: '2027-02-12' });
    expect(datedStepAt(sunday, HOURS, at('2027-02-12T16:00'))).not.toBeNull();
    const quote = note('quote', { date: '2027-02-12', thread: 'me@x t' });
    expect(datedStepAt(quote, HOURS, at('2027-02-12T16:00'))?.step).toBe('quote');
  });

  it('of something missing, or asked, is shown until it is there, in a thread or not (S4-03)', () => {
    const missing = note('missing', { date: '2027-02-12', thread: 'me@x t' });
    expect(datedStepAt(missing, HOURS, at('2027-02-11T12:00'))).toBeNull();
    expect(datedStepAt(missing, HOURS, at('2027-06-01T12:00'))).not.toBeNull();
    expect(datedSteps({ ...missing, kind: 'ask', thread: null }, HOURS)).toHaveLength(1);
  });
});

describe('days kept free', () => {
  it('clash where two clients have the same ones (S1-05, S1-07, S1-08)', () => {
    const days = { date: '2027-09-06', until: '2027-09-10' };
    const anna = note('reserved', { ...days, id: 'a' });
    const ola = note('reserved', { ...days, id: 'b', person: 'ola@berg.example' });
    const later = { ...ola, id: 'c', date: '2027-09-10', until: null };
    expect(clashes([anna, later, ola]).map(({ days: both }) => both)).toEqual([5, 1]);
    expect(clashes([anna, { ...anna, id: 'd' }])).toEqual([]);
    expect(clashes([anna, { ...ola, done: true }])).toEqual([]);
  });
});

it('notes tell a phase: what is missing blocks, while it is open (S4-21)', () => {
  expect(phaseOfNotes([note('quote'), note('missing')])).toBe('blocked');
  expect(phaseOfNotes([note('quote'), note('missing', { done: true })])).toBe('quote');
  expect(phaseOfNotes([note('goal')])).toBeNull();
});

describe('a reminder that was put off', () => {
  it('comes back on that day', () => {
    const contact = note('next-contact', { date: '2027-02-01', later: '2027-02-08' });
    expect(datedStepAt(contact, HOURS, at('2027-02-05T12:00'))).toBeNull();
    expect(datedStepAt(contact, HOURS, at('2027-02-08T10:00'))?.step).toBe('next-contact');
  });

  it('of a contract leaves the next one in its place', () => {
    const contract = note('contract', { date: '2027-03-31', later: '2027-03-10' });
    const asked = datedSteps(contract, HOURS).map(({ from }) => from);
    expect(asked).toEqual([at('2027-03-10T09:00'), at('2027-03-17T09:00')]);
  });
});
