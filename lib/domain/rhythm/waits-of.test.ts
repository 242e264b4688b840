import { describe, expect, it } from 'vitest';
import { at, message, OWN, T0, THREAD } from '../../../tests/support/sightings';
import { fold } from '../fold/fold';
import { HOUR } from '../instant';
import type { MessageSighting } from '../sighting';
import type { Verdict, VerdictKind } from '../verdict';
import { waitsOf } from './waits-of';

const ANNA = 'anna@kellerbau.example';
const COLLEAGUE = { address: 'ben@kellerbau.example', name: 'Ben' };
const STRANGER = { address: 'tom@elsewhere.example', name: 'Tom' };

const judged = (kind: VerdictKind, more: Partial<Verdict> = {}): { verdict: Verdict } => ({
  verdict: { kind, signs: [], extent: 'whole', version: 1, language: null, ...more },
});

/** At so many hours after T0. */
const mine = (hour: number, more: Partial<MessageSighting> = {}) => message(60 * hour, 'me', more);
const theirs = (hour: number, more: Partial<MessageSighting> = {}) =>
  message(60 * hour, 'anna', more);

/** The waits as `[who, from hour, to hour, answered]`. */
function waits(messages: readonly MessageSighting[], group: readonly string[] = []) {
  const seen = messages.map((one) => at(100_000, one));
  return waitsOf(fold(THREAD, seen, OWN, T0 * 2).messages, group).map(
    ({ address, sentAt, until, answered }) => [
      address.split('@')[0],
      (sentAt - T0) / HOUR,
      until === null ? null : (until - T0) / HOUR,
      answered,
    ],
  );
}

describe('the waits of a thread', () => {
  it('last from my first message to their answer', () => {
    expect(waits([mine(1), theirs(26)])).toEqual([['anna', 1, 26, true]]);
  });

  it('go on while there is no answer', () => {
    expect(waits([mine(1)])).toEqual([['anna', 1, null, false]]);
    expect(waits([mine(1), theirs(2, judged('holding-reply'))])).toEqual([
      ['anna', 1, null, false],
    ]);
  });

  it('go on through a holding reply (S1-03)', () => {
    const held = theirs(2, judged('holding-reply'));
    expect(waits([mine(1), held, theirs(4)])).toEqual([['anna', 1, 4, true]]);
  });

  it('are cut off by a nudge, and nothing after it counts', () => {
    expect(waits([mine(1), mine(3), theirs(4)])).toEqual([['anna', 1, 3, false]]);
    expect(waits([mine(1), mine(3), theirs(4), mine(5)])).toEqual([
      ['anna', 1, 3, false],
      ['anna', 5, null, false],
    ]);
  });

  it('are cut off by an absence', () => {
    const away = theirs(1.5, judged('auto-reply'));
    expect(waits([mine(1), away, theirs(60)])).toEqual([['anna', 1, 1.5, false]]);
  });

  it('are cut off where they named a time of their own', () => {
    const promised = { grain: 'month', from: 20_700, until: 20_729, sure: true } as const;
    const inMonths = theirs(3, judged('promise', { promised }));
    expect(waits([mine(1), inMonths, theirs(900)])).toEqual([['anna', 1, 3, false]]);
    expect(waits([mine(1), theirs(3, judged('promise')), theirs(9)])).toEqual([
      ['anna', 1, 9, true],
    ]);
  });

  it('are cut off where a colleague answers for them, and end untold with a stranger', () => {
    expect(waits([mine(1), theirs(5, { from: COLLEAGUE })])).toEqual([['anna', 1, 5, false]]);
    expect(waits([mine(1), theirs(5, { from: STRANGER })])).toEqual([]);
  });

  it('are none where the message came back', () => {
    const bounce = theirs(1.1, {
      ...judged('bounce'),
      from: { address: 'daemon@mx.example', name: '' },
    });
    expect(waits([mine(1), bounce])).toEqual([]);
    expect(waits([mine(1), bounce, mine(2), theirs(4)])).toEqual([['anna', 2, 4, true]]);
  });

  it('are none where nothing was asked', () => {
    expect(waits([mine(1, judged('closer')), theirs(2)])).toEqual([]);
    expect(waits([mine(1, judged('statement')), theirs(2)])).toEqual([]);
    expect(waits([mine(1), mine(2, judged('statement')), theirs(4)])).toEqual([
      ['anna', 1, 4, true],
    ]);
  });

  it('end with the user’s word that a message needs no answer', () => {
    const settled = mine(3, judged('closer', { signs: ['user'] }));
    expect(waits([mine(1), settled, theirs(5)])).toEqual([['anna', 1, 3, false]]);
    expect(waits([settled, theirs(5)])).toEqual([]);
  });

  it('tell nothing of several who were asked but of the one who answered', () => {
    const to = [{ address: ANNA, name: '' }, COLLEAGUE];
    expect(waits([mine(1, { to }), theirs(4)])).toEqual([['anna', 1, 4, true]]);
    expect(waits([mine(1, { to }), mine(4, { to })])).toEqual([]);
  });

  it('are each person’s own in a group (S0-10)', () => {
    const to = [{ address: ANNA, name: '' }, STRANGER];
    const group = [ANNA, STRANGER.address];
    const messages = [mine(1, { to }), theirs(4), mine(6, { to }), theirs(9, { from: STRANGER })];
    expect(waits(messages, group)).toEqual([
      ['anna', 1, 4, true],
      ['anna', 6, null, false],
      ['tom', 1, 6, false],
    ]);
  });
});
