import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyCases } from '../../../tests/support/property-cases';
import { at, look, message, OWN, send, T0, THREAD } from '../../../tests/support/sightings';
import { MINUTE, SECOND } from '../instant';
import { silenceOf } from '../silence';
import { fold } from './fold';

const CASES = { numRuns: propertyCases(1_000) };
/** After everything in these tests. */
const NOW = T0 + 10 * 365 * 24 * 60 * MINUTE;

describe('claims', () => {
  it('keeps two own messages 40 s apart two', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (order) => {
        const first = message(10, 'me');
        const second = message(11, 'me', {
          messageId: 'second',
          sentAt: {
            from: T0 + 10 * MINUTE + 40 * SECOND,
            until: T0 + 10 * MINUTE + 40 * SECOND + 1,
          },
        });
        const seen = [at(10, send('a')), at(11, send('b')), at(20, first), at(20, second)];
        const facts = fold(
          THREAD,
          order.flatMap((index) => seen[index] ?? []),
          OWN,
          NOW,
        );
        expect(facts.messages.map(({ id }) => id)).toEqual(['id-10', 'second']);
      }),
      CASES,
    );
  });

  it('counts a Send before the page shows its message, and once after', () => {
    const before = [at(0, message(0, 'anna')), at(5, send('a'))];
    expect(silenceOf(fold(THREAD, before, OWN, NOW))).toMatchObject({
      turn: 'theirs',
      since: T0 + 5 * MINUTE,
    });
    const after = [...before, at(6, message(5, 'me'))];
    expect(fold(THREAD, after, OWN, NOW).messages).toHaveLength(2);
  });

  it('does not let a Send stamped by a clock a year ahead hide the answer', () => {
    const year = 365 * 24 * 60;
    const seen = [at(0, message(0, 'me')), at(year, send('a')), at(60, message(60, 'anna'))];
    const facts = fold(THREAD, seen, OWN, T0 + 61 * MINUTE);
    expect(silenceOf(facts).turn).toBe('mine');
  });

  it('forgets a Send that was taken back', () => {
    const undone = { kind: 'undone' as const, thread: THREAD, sendId: 'a' };
    const seen = [at(0, message(0, 'anna')), at(5, send('a')), at(6, undone)];
    expect(silenceOf(fold(THREAD, seen, OWN, NOW)).turn).toBe('mine');
  });

  it('drops a claim that a later whole look does not show, and keeps it until then', () => {
    const answer = message(0, 'anna');
    const wrong = at(10, message(10, 'me', { messageId: null }));
    const kept = [at(0, answer), wrong, at(5, look(answer))];
    expect(silenceOf(fold(THREAD, kept, OWN, NOW)).turn).toBe('theirs');
    const dropped = [at(0, answer), wrong, at(30, look(answer))];
    expect(silenceOf(fold(THREAD, dropped, OWN, NOW)).turn).toBe('mine');
  });

  it('corrects a wrong direction from a row by the open thread', () => {
    const guess = message(10, 'anna', { from: null, direction: 'out', source: 'row-hint' });
    const seen = [at(11, guess), at(12, message(10, 'anna')), at(12, look(message(10, 'anna')))];
    expect(silenceOf(fold(THREAD, seen, OWN, NOW)).turn).toBe('mine');
  });

  it('gives an automatic reply of the same minute to the card that is theirs, not to my folded one', () => {
    const minute = { from: T0, until: T0 + MINUTE };
    const verdict = {
      kind: 'auto-reply',
      signs: [],
      extent: 'whole',
      version: 1,
      language: 'en',
    } as const;
    const theirs = message(0, 'anna', { messageId: null, sentAt: minute, verdict });
    const shown = look(message(0, 'me', { messageId: null, sentAt: minute, from: null }), theirs);
    const facts = fold(THREAD, [at(5, theirs), at(5, shown)], OWN, NOW);
    expect(
      facts.messages.map(({ direction, verdict: judged }) => [direction, judged?.kind]),
    ).toEqual([
      [null, undefined],
      ['in', 'auto-reply'],
    ]);
  });

  it('keeps a message that was seen and is not shown any more', () => {
    const first = message(0, 'me');
    const deleted = message(10, 'anna');
    const seen = [at(1, first), at(11, deleted), at(20, look(first))];
    expect(fold(THREAD, seen, OWN, NOW).messages).toHaveLength(2);
  });

  it('takes a collapsed message for the one that was seen with its id before', () => {
    const first = message(0, 'me');
    const second = message(30, 'anna');
    const collapsed = message(0, 'me', {
      messageId: null,
      sentAt: { from: T0, until: T0 + 30 * MINUTE },
    });
    const seen = [at(1, first), at(31, second), at(40, look(collapsed, second))];
    expect(fold(THREAD, seen, OWN, NOW).messages.map(({ id }) => id)).toEqual(['id-0', 'id-30']);
  });

  it('knows when the thread was last seen with its newest message', () => {
    const first = message(0, 'me');
    const second = message(30, 'anna');
    const seen = [at(1, first), at(10, look(first))];
    expect(fold(THREAD, seen, OWN, NOW).wholeAt).toBe(T0 + 10 * MINUTE);
    expect(fold(THREAD, [...seen, at(31, second)], OWN, NOW).wholeAt).toBeNull();
  });
});
