import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyCases } from '../../../tests/support/property-cases';
import { at, look, message, OWN, send, T0, THREAD } from '../../../tests/support/sightings';
import { MINUTE } from '../instant';
import type { Seen, Sighting } from '../sighting';
import { unite } from '../sighting-key';
import { silenceOf } from '../silence';
import { fold } from './fold';

const CASES = { numRuns: propertyCases(1_000) };
/** After everything in these tests. */
const NOW = T0 + 10 * 365 * 24 * 60 * MINUTE;

const anySighting: fc.Arbitrary<Sighting> = fc.oneof(
  fc
    .record({
      minutes: fc.integer({ min: 0, max: 60 }),
      by: fc.constantFrom('me' as const, 'anna' as const),
      source: fc.constantFrom(
        'thread' as const,
        'sent-row' as const,
        'inbox-row' as const,
        'row-hint' as const,
      ),
      named: fc.boolean(),
      known: fc.boolean(),
    })
    .map(({ minutes, by, source, named, known }) =>
      message(minutes, by, {
        source,
        messageId: named ? `id-${minutes}` : null,
        ...(named
          ? {}
          : { sentAt: { from: T0 + minutes * MINUTE, until: T0 + (minutes + 1) * MINUTE } }),
        ...(known
          ? {}
          : { from: null, direction: by === 'me' ? ('out' as const) : ('in' as const) }),
      }),
    ),
  fc.constantFrom('a', 'b', 'c').map(send),
  fc
    .constantFrom('a', 'b', 'c')
    .map((sendId) => ({ kind: 'undone' as const, thread: THREAD, sendId })),
  fc
    .array(
      fc.record({
        minutes: fc.integer({ min: 0, max: 60 }),
        by: fc.constantFrom('me' as const, 'anna' as const),
        named: fc.boolean(),
        dated: fc.boolean(),
      }),
      { maxLength: 5 },
    )
    .map((parts) => {
      const sorted = parts.toSorted((a, b) => a.minutes - b.minutes);
      const seen = look(
        ...sorted.map(({ minutes, by, named }) =>
          message(minutes, by, named ? {} : { messageId: null }),
        ),
      );
      const messages = seen.messages.map((line, index) =>
        line.messageId === null && sorted[index]?.dated
          ? { ...line, sentAt: { from: 0, until: line.sentAt.until }, shownAt: line.sentAt }
          : line,
      );
      return { ...seen, messages };
    }),
);
const anySeen: fc.Arbitrary<Seen> = fc
  .tuple(anySighting, fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 50 }))
  .map(([sighting, first, more]) => ({
    sighting,
    firstSeen: T0 + first * MINUTE,
    lastSeen: T0 + (first + (sighting.kind === 'send' ? 0 : more)) * MINUTE,
  }));
const anySet = fc.array(anySeen, { maxLength: 12 });

describe('the law of sightings', () => {
  it('gives the same thread in any order and with any repetition', () => {
    fc.assert(
      fc.property(
        anySet.chain((set) =>
          fc.tuple(
            fc.constant(set),
            fc.shuffledSubarray([...set, ...set], { minLength: set.length * 2 }),
          ),
        ),
        ([set, again]) => {
          expect(fold(THREAD, again, OWN, NOW)).toEqual(fold(THREAD, set, OWN, NOW));
        },
      ),
      CASES,
    );
  });

  it('unites sets commutatively, associatively and idempotently', () => {
    const sorted = (set: readonly Seen[]) => set.map((one) => JSON.stringify(one)).sort();
    fc.assert(
      fc.property(anySet, anySet, anySet, (a, b, c) => {
        expect(sorted(unite(a, b))).toEqual(sorted(unite(b, a)));
        expect(sorted(unite(unite(a, b), c))).toEqual(sorted(unite(a, unite(b, c))));
        expect(sorted(unite(a, a))).toEqual(sorted(unite(a)));
      }),
      CASES,
    );
  });

  it('folds step by step to what it folds from scratch', () => {
    fc.assert(
      fc.property(anySet, (set) => {
        let stored: readonly Seen[] = [];
        for (const seen of set) {
          stored = unite(stored, [seen]);
          fold(THREAD, stored, OWN, NOW);
        }
        expect(fold(THREAD, stored, OWN, NOW)).toEqual(fold(THREAD, set, OWN, NOW));
      }),
      CASES,
    );
  });

  it('stores a sighting once however often it is seen, and only widens its moments', () => {
    fc.assert(
      fc.property(
        anySighting,
        fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 50 }),
        (sighting, moments) => {
          const seen = unite(moments.map((minutes) => at(minutes, sighting)));
          expect(seen).toHaveLength(1);
          expect(seen[0]?.firstSeen).toBe(T0 + Math.min(...moments) * MINUTE);
          expect(seen[0]?.lastSeen).toBe(T0 + Math.max(...moments) * MINUTE);
        },
      ),
      CASES,
    );
  });

  it('keeps the turn right with a device clock that is an hour or a year off', () => {
    const offsets = fc.constantFrom(0, 60, -60, 365 * 24 * 60, -365 * 24 * 60);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('me' as const, 'anna' as const), { minLength: 1, maxLength: 6 }),
        offsets,
        (writers, offset) => {
          const messages = writers.map((by, index) => message(index * 30, by));
          const seen = [
            ...messages.map((one) => at(offset + 300, one)),
            at(offset + 300, look(...messages)),
          ];
          expect(silenceOf(fold(THREAD, seen, OWN, NOW)).turn).toBe(
            writers.at(-1) === 'me' ? 'theirs' : 'mine',
          );
        },
      ),
      CASES,
    );
  });

  it('never lets an older look, however trusted, silence a newer message', () => {
    fc.assert(
      fc.property(anySet, fc.integer({ min: 61, max: 500 }), (set, later) => {
        const newer = message(later, 'anna', { source: 'row-hint', from: null, direction: 'in' });
        const facts = fold(
          THREAD,
          [...set.filter((one) => one.sighting.kind !== 'send'), at(later, newer)],
          OWN,
          NOW,
        );
        expect(facts.messages.at(-1)?.id).toBe(newer.messageId);
        expect(silenceOf(facts).turn).toBe('mine');
      }),
      CASES,
    );
  });

  it('says unknown when the direction of the newest message is in doubt', () => {
    fc.assert(
      fc.property(anySet, (set) => {
        const doubt = message(900, 'anna', { source: 'row-hint', from: null, direction: null });
        expect(silenceOf(fold(THREAD, [...set, at(900, doubt)], OWN, NOW)).turn).toBe('unknown');
      }),
      CASES,
    );
  });

  it('says unknown when Sent and Inbox both claim one message, until the thread was seen', () => {
    const sent = message(1, 'me', { source: 'sent-row', from: null, direction: 'out' });
    const inbox = message(1, 'anna', { source: 'inbox-row', direction: 'in' });
    const rows = [at(2, sent), at(3, inbox)];
    expect(silenceOf(fold(THREAD, rows, OWN, NOW)).turn).toBe('unknown');
    const seen = [...rows, at(4, message(1, 'anna'))];
    expect(silenceOf(fold(THREAD, seen, OWN, NOW)).turn).toBe('mine');
  });
});
