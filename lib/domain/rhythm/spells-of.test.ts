import { describe, expect, it } from 'vitest';
import { at, message, OWN, T0, THREAD } from '../../../tests/support/sightings';
import { fold } from '../fold/fold';
import type { MessageSighting } from '../sighting';
import type { Verdict, VerdictKind } from '../verdict';
import { spellsOf } from './spells-of';

const HOURS = { days: [1, 2, 3, 4, 5], opens: 9 * 60, closes: 17 * 60, zone: 'UTC' };
const ANNA = 'anna@kellerbau.example';
const HOUR = 60;

const judged = (kind: VerdictKind): { verdict: Verdict } => ({
  verdict: { kind, signs: [], extent: 'whole', version: 1, language: null },
});

/** T0 is a Monday, 9:00 UTC. */
function spells(...messages: readonly MessageSighting[]) {
  const seen = messages.map((one) => at(100_000, one));
  return spellsOf(fold(THREAD, seen, OWN, T0 * 2).messages, HOURS).map(
    ({ address, hours, answered }) => ({ address, hours, answered }),
  );
}

describe('the waits of a thread', () => {
  it('last from my first message to their answer, in working hours', () => {
    const waits = spells(message(HOUR, 'me'), message(26 * HOUR, 'anna'));
    expect(waits).toEqual([{ address: ANNA, hours: 9, answered: true }]);
  });

  it('go on through a holding reply, and are cut off by a nudge', () => {
    const held = message(2 * HOUR, 'anna', judged('holding-reply'));
    expect(spells(message(HOUR, 'me'), held, message(4 * HOUR, 'anna'))).toEqual([
      { address: ANNA, hours: 3, answered: true },
    ]);
    const nudged = [message(HOUR, 'me'), message(3 * HOUR, 'me'), message(4 * HOUR, 'anna')];
    expect(spells(...nudged)).toEqual([{ address: ANNA, hours: 2, answered: false }]);
  });

  it('say nothing of an absence, of a closer, or of those who were not asked', () => {
    const away = message(HOUR + 1, 'anna', judged('auto-reply'));
    const [absence] = spells(message(HOUR, 'me'), away, message(60 * HOUR, 'anna'));
    expect(absence).toMatchObject({ answered: false });
    expect(spells(message(HOUR, 'me', judged('closer')), message(2 * HOUR, 'anna'))).toEqual([]);
    const tom = { address: 'tom@elsewhere.example', name: 'Tom' };
    expect(spells(message(HOUR, 'me'), message(2 * HOUR, 'anna', { from: tom }))).toEqual([]);
  });

  it('that still last are not counted', () => {
    expect(spells(message(HOUR, 'me'))).toEqual([]);
  });
});
