import { expect, it } from 'vitest';
import { textsIn } from '../../tests/support/texts';
import { NOW, offerView } from '../../tests/support/views';
import { LOGGED, logContact, loggedName } from './log-contact';

const anna = offerView('Anna Keller');

it.each([
  ['call-attempt', 'call', 'attempt'],
  ['call-answer', 'call', 'answer'],
  ['meeting-answer', 'meeting', 'answer'],
  ['message-attempt', 'message', 'attempt'],
] as const)(
  '%s is a contact of now, in its thread (S0-34, S2-10, S2-15)',
  (what, channel, outcome) => {
    const { decision, undo } = logContact(anna, what, { now: NOW, today: '2026-06-16' });
    const { thread, address: person } = anna;
    expect(decision.value).toMatchObject({
      kind: 'contact',
      person,
      thread,
      channel,
      outcome,
      at: NOW,
    });
    expect(undo).toMatchObject({ subject: decision.subject, value: null });
  },
);

it('a missed meeting has its day, and says nothing of an answer (S4-01)', () => {
  const { decision } = logContact(anna, 'missed-meeting', { now: NOW, today: '2026-06-16' });
  expect(decision.value).toMatchObject({ kind: 'missed-meeting', date: '2026-06-16', at: null });
});

it('each has a name of its own', () => {
  const t = textsIn('en');
  expect(new Set(LOGGED.map((what) => loggedName(what, t))).size).toBe(LOGGED.length);
});
