import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyCases } from '../../../tests/support/property-cases';
import { at, look, message, OWN, print, send, T0, THREAD } from '../../../tests/support/sightings';
import { MINUTE } from '../instant';
import type { MessageSighting, Seen } from '../sighting';
import { silenceOf } from '../silence';
import type { ThreadFacts } from '../thread-facts';
import { fold } from './fold';

const CASES = { numRuns: propertyCases(1_000) };
/** After everything in these tests. */
const NOW = T0 + 10 * 365 * 24 * 60 * MINUTE;
const DAY = 24 * 60;

type Writer = 'me' | 'anna';
const writers = fc.array(fc.constantFrom<Writer>('me', 'anna'), { minLength: 1, maxLength: 7 });

function facts(seen: readonly Seen[]): ThreadFacts {
  return fold(THREAD, seen, OWN, NOW);
}

function directions({ messages }: ThreadFacts): string {
  return messages.map(({ direction }) => direction ?? '?').join(' ');
}

/** A thread in which somebody writes once an hour. */
function threadOf(all: readonly Writer[]): readonly MessageSighting[] {
  return all.map((by, index) => message(index * 60, by));
}

/** The thread, and some of its messages that a list showed. */
const partlyKnown = writers.chain((all) =>
  fc.record({
    all: fc.constant(all),
    known: fc.subarray(
      all.map((_, index) => index),
      { minLength: 0 },
    ),
  }),
);

/** What rows of the two lists tell of a message. */
function row(one: MessageSighting): MessageSighting {
  const isMine = one.from?.address !== 'anna@kellerbau.example';
  return isMine
    ? { ...one, from: null, direction: 'out', source: 'sent-row' }
    : { ...one, direction: 'in', source: 'inbox-row' };
}

describe('a print page', () => {
  it('says what the whole thread says, whatever was known before', () => {
    fc.assert(
      fc.property(partlyKnown, ({ all, known }) => {
        const messages = threadOf(all);
        const rows = known.flatMap((index) => messages[index] ?? []).map(row);
        const newest = all.length - 1;
        const seen = [...rows.map((one) => at(DAY, one)), at(2 * DAY, print(...all))];
        const folded = facts(seen);
        expect(directions(folded)).toBe(all.map((by) => (by === 'me' ? 'out' : 'in')).join(' '));
        expect(folded.messages.flatMap(({ id }) => id ?? [])).toEqual(
          rows.map(({ messageId }) => messageId),
        );
        expect(folded.wholeAt).toBe(T0 + 2 * DAY * MINUTE);
        const { turn } = silenceOf(folded);
        expect(turn).toBe(all[newest] === 'me' ? 'theirs' : 'mine');
      }),
      CASES,
    );
  });

  it('gives the same thread in any order and with any repetition', () => {
    fc.assert(
      fc.property(
        partlyKnown,
        fc.array(fc.nat({ max: 6 }), { maxLength: 3 }),
        fc.infiniteStream(fc.nat({ max: 100 })),
        ({ all, known }, lengths, shuffle) => {
          const messages = threadOf(all);
          const rows = known.flatMap((index) => messages[index] ?? []).map(row);
          const prints = lengths.map((length, index) =>
            at(60 * length + 30 + index, print(...all.slice(0, length + 1))),
          );
          const set = [...rows.map((one) => at(DAY, one)), ...prints];
          const order = [...shuffle.take(set.length * 2)];
          const again = [...set, ...set]
            .map((one, index) => ({ one, place: order[index] ?? 0 }))
            .sort((a, b) => a.place - b.place)
            .map(({ one }) => one);
          expect(facts(again)).toEqual(facts(set));
        },
      ),
      CASES,
    );
  });

  it('agrees with a later look at the open thread, and leaves nothing behind', () => {
    fc.assert(
      fc.property(partlyKnown, ({ all, known }) => {
        const messages = threadOf(all);
        const rows = known.flatMap((index) => messages[index] ?? []).map(row);
        const opened = [...messages, look(...messages)].map((one) => at(3 * DAY, one));
        const without = [...rows.map((one) => at(DAY, one)), ...opened];
        const withPrint = [...without, at(2 * DAY, print(...all))];
        const of = (seen: readonly Seen[]) =>
          facts(seen).messages.map(({ id, sentAt, direction }) => ({ id, sentAt, direction }));
        expect(of(withPrint)).toEqual(of(without));
        expect(facts(withPrint).wholeAt).toBe(facts(without).wholeAt);
      }),
      CASES,
    );
  });

  it('never silences a message that is newer than the look', () => {
    fc.assert(
      fc.property(partlyKnown, fc.constantFrom<Writer>('me', 'anna'), ({ all, known }, by) => {
        const messages = threadOf(all);
        const rows = known.flatMap((index) => messages[index] ?? []).map(row);
        const newer = message(3 * DAY, by, { source: by === 'me' ? 'sent-row' : 'inbox-row' });
        const seen = [
          ...rows.map((one) => at(DAY, one)),
          at(2 * DAY, print(...all)),
          at(3 * DAY, newer),
        ];
        const folded = facts(seen);
        expect(folded.messages.at(-1)?.id).toBe(newer.messageId);
        expect(folded.messages).toHaveLength(all.length + 1);
        expect(folded.wholeAt).toBeNull();
      }),
      CASES,
    );
  });

  it('adds up with an earlier page: what was answered since is seen once', () => {
    fc.assert(
      fc.property(partlyKnown, fc.nat({ max: 6 }), ({ all, known }, length) => {
        const messages = threadOf(all);
        const rows = known.flatMap((index) => messages[index] ?? []).map(row);
        const shown = all.slice(0, Math.min(length, all.length - 1) + 1);
        const seen = [
          ...rows.map((one) => at(3 * DAY, one)),
          at(shown.length * 60 - 30, print(...shown)),
          at(2 * DAY, print(...all)),
        ];
        const folded = facts(seen);
        expect(folded.messages).toHaveLength(all.length);
        expect(folded.messages.at(-1)?.direction).toBe(all.at(-1) === 'me' ? 'out' : 'in');
      }),
      CASES,
    );
  });
});

describe('an answer that only a print page saw', () => {
  const mine = at(10, row(message(0, 'me')));

  it('ends the wait, and came between my message and the look', () => {
    const folded = facts([mine, at(DAY, print('me', 'anna'))]);
    expect(silenceOf(folded)).toMatchObject({ turn: 'mine', since: T0 + DAY * MINUTE });
    expect(folded.messages.at(-1)?.sentAt).toEqual({ from: T0 + 1, until: T0 + DAY * MINUTE });
  });

  it('is a new one where an old answer would fit as well', () => {
    const old = at(10, row(message(-60, 'anna')));
    expect(silenceOf(facts([old, mine, at(DAY, print('me', 'anna'))])).turn).toBe('mine');
  });

  it('stays said when a later page does not show it any more', () => {
    const seen = [mine, at(DAY, print('me', 'anna')), at(2 * DAY, print('me'))];
    expect(silenceOf(facts(seen)).turn).toBe('mine');
  });

  it('is followed by a message of mine that the page shows below it', () => {
    const folded = facts([mine, at(DAY, print('me', 'anna', 'me'))]);
    expect(directions(folded)).toBe('out in out');
  });
});

describe('what a print page knows less well', () => {
  it('does not start a silence by a message of mine where the newest known one is gone', () => {
    const seen = [
      at(10, row(message(0, 'me'))),
      at(70, row(message(60, 'anna'))),
      at(DAY, print('me')),
    ];
    expect(silenceOf(facts(seen)).turn).toBe('mine');
  });

  it('takes a press of Send for the line it is, and forgets one that never went out', () => {
    const theirs = at(1, row(message(0, 'anna')));
    const pressed = at(60, send('a'));
    const sent = facts([theirs, pressed, at(DAY, print('anna', 'me'))]);
    expect(directions(sent)).toBe('in out');
    expect(silenceOf(sent).since).toBe(T0 + 60 * MINUTE);
    expect(directions(facts([theirs, pressed, at(DAY, print('anna'))]))).toBe('in');
  });

  it('does not forget a Send that was pressed about when the page was read', () => {
    const theirs = at(1, row(message(0, 'anna')));
    expect(directions(facts([theirs, at(60, send('a')), at(61, print('anna'))]))).toBe('in out');
  });

  it('keeps the turn with a device clock that is a day behind', () => {
    const known = threadOf(['me', 'anna', 'me']).map((one) => at(-DAY, row(one)));
    const seen = [...known, at(-DAY + 1, print('me', 'anna', 'me', 'anna'))];
    expect(directions(facts(seen))).toBe('out in out in');
  });

  it('tells who wrote a message of which a row could not say so', () => {
    const doubt = message(60, 'anna', { source: 'row-hint', from: null, direction: null });
    const seen = [at(10, row(message(0, 'me'))), at(61, doubt), at(DAY, print('me', 'anna'))];
    expect(facts(seen).messages).toHaveLength(2);
    expect(silenceOf(facts(seen)).turn).toBe('mine');
  });

  it('does not take somebody else for the known writer', () => {
    const carl = { address: 'carl@kellerbau.example', name: 'Carl' };
    const page = print('me', 'anna');
    const both = {
      ...page,
      messages: [
        ...page.messages.slice(0, 1),
        { from: carl, to: [], verdict: null },
        ...page.messages.slice(1),
      ],
    };
    const seen = [at(10, row(message(0, 'me'))), at(61, row(message(60, 'anna'))), at(DAY, both)];
    expect(facts(seen).messages.map(({ from }) => from?.address)).toEqual([
      'nora@studio-lind.example',
      'carl@kellerbau.example',
      'anna@kellerbau.example',
    ]);
  });

  it('changes no verdict that the open thread gave, and says more than a snippet', () => {
    const verdict = (kind: 'answer' | 'holding-reply', extent: 'whole' | 'snippet') =>
      ({ kind, signs: [], extent, version: 1, language: 'en' }) as const;
    const page = print('me', 'anna');
    const told = {
      ...page,
      messages: page.messages.map((one, index) =>
        index === 1 ? { ...one, verdict: verdict('answer', 'whole') } : one,
      ),
    };
    const opened = message(60, 'anna', { verdict: verdict('holding-reply', 'whole') });
    const glimpsed = row(message(60, 'anna', { verdict: verdict('holding-reply', 'snippet') }));
    const kindWith = (one: MessageSighting) =>
      facts([at(10, row(message(0, 'me'))), at(61, one), at(DAY, told)]).messages.at(-1)?.verdict
        ?.kind;
    expect(kindWith(opened)).toBe('holding-reply');
    expect(kindWith(glimpsed)).toBe('answer');
  });
});
