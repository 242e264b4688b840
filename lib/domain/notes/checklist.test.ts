import { describe, expect, it } from 'vitest';
import { asksToAdd, fromAnswer } from './checklist';
import { emptyNote } from './note';

const ANNA = 'anna@kellerbau.example';

it('what is asked at a beginning is put on the page once (S0-18, S3-04, S3-15, S4-16)', () => {
  const kickOff = asksToAdd('kick-off', ANNA, []);
  expect(kickOff.map(({ topic }) => topic)).toEqual([
    'goal',
    'timeline',
    'deliverables',
    'reply-time',
  ]);
  const answered = kickOff.map((ask) => ({ ...ask, done: true }));
  const further = asksToAdd('on-boarding', ANNA, answered);
  expect(further.map(({ topic }) => topic)).toEqual(['contact', 'approval', 'tools']);
  expect(asksToAdd('kick-off', ANNA, answered)).toEqual([]);
});

it('an end and the next contract have lists of their own (S2-06, S4-25)', () => {
  const ended = asksToAdd('off-boarding', ANNA, asksToAdd('kick-off', ANNA, []));
  expect(ended.map(({ topic }) => topic)).toEqual([
    'handed-over',
    'testimonial',
    'referral',
    'next-work',
  ]);
  const terms = asksToAdd('contract-terms', ANNA, ended);
  expect(terms.map(({ topic }) => topic)).toEqual([
    'payment-term',
    'notice-period',
    'standby',
    'no-show',
  ]);
});

describe('an answered ask', () => {
  const ask = (topic: 'goal' | 'reply-time' | 'tools') => ({ ...emptyNote('ask', ANNA), topic });

  it('of the goal is kept as the goal', () => {
    const { goal } = fromAnswer(ask('goal'), 'more bookings');
    expect(goal).toMatchObject({ kind: 'goal', text: 'more bookings', person: ANNA });
    expect(fromAnswer(ask('goal'), '').goal).toBeNull();
  });

  it.each([
    ['2', 2],
    ['48 hours', null],
    ['0', null],
    ['61', null],
    ['', null],
  ])('of the reply time, "%s", is an agreement of %s working days', (answer, days) => {
    expect(fromAnswer(ask('reply-time'), answer).agreedDays).toBe(days);
  });

  it('of anything else is only answered', () => {
    expect(fromAnswer(ask('tools'), '3')).toEqual({ goal: null, agreedDays: null });
  });
});
