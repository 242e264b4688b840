import { expect, it } from 'vitest';
import { at, message, OWN, T0, THREAD } from '../../../tests/support/sightings';
import { fold } from '../fold/fold';
import { HOUR } from '../instant';
import { silenceOf } from '../silence';
import { emptyNote, type Outcome } from './note';
import { withContacts } from './with-contacts';

const facts = fold(THREAD, [at(100, message(0, 'me'))], OWN, T0 * 2);
const asked = facts.messages[0]?.sentAt.from ?? 0;

function called(outcome: Outcome, hours: number) {
  const note = emptyNote('contact', 'anna@kellerbau.example');
  return { ...note, thread: THREAD, channel: 'call' as const, outcome, at: asked + hours * HOUR };
}

it('a call that reached nobody is an attempt (S0-05, S0-34)', () => {
  const silence = silenceOf(withContacts(facts, [called('attempt', 30)]));
  expect(silence).toMatchObject({ turn: 'theirs', nudgedAt: [asked + 30 * HOUR] });
});

it('a call that reached them is an answer (S0-34, S1-18, S2-15)', () => {
  expect(silenceOf(withContacts(facts, [called('answer', 30)])).turn).toBe('mine');
});

it('stands where it took place, whatever the order it was noted in', () => {
  const notes = [called('attempt', 60), called('answer', 30)];
  expect(withContacts(facts, notes)).toEqual(withContacts(facts, [...notes].reverse()));
});

it('an attempt after they answered asks for nothing: their word stands', () => {
  const answered = fold(
    THREAD,
    [at(100, message(0, 'me')), at(100, message(60, 'anna'))],
    OWN,
    T0 * 2,
  );
  const silence = silenceOf(withContacts(answered, [called('attempt', 30)]));
  expect(silence).toMatchObject({ turn: 'mine', nudgedAt: [] });
});
