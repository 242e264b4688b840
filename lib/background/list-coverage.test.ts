import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Spans, uniteSpans } from '../domain/spans';
import type { ListReading, RowReading } from '../webmail/port';
import { ListCoverage } from './list-coverage';

function row(at: number, stands: RowReading['stands'] = 'here'): RowReading {
  return {
    threadId: `t${at}`,
    messageId: `m${at}`,
    messageAt: { from: at, until: at + 1 },
    stands,
    people: [],
    subject: '',
    snippet: '',
  };
}

function page(number: number | null, ...rows: readonly RowReading[]): ListReading {
  const place = { account: 'a', list: 'inbox', part: null, page: number, clock: 'real' } as const;
  return { ...place, rows, pinned: 0, empty: rows.length === 0, complete: true, undated: 0 };
}

/** Looks at a list one after the other, as a page that says how many threads the list has. */
function looking(count: number | null = 10) {
  const coverage = new ListCoverage();
  return (reading: ListReading, now = count) => coverage.covered(reading, now);
}

describe('the coverage of a list', () => {
  it('reaches from the oldest row of page 1 to now, and goes on where it ended', () => {
    const covered = looking();
    expect(covered(page(1, row(90), row(80)))).toEqual({ from: 80, until: null });
    expect(covered(page(2, row(70), row(60)))).toEqual({ from: 60, until: 80 });
  });

  it('goes on over mail that arrived in between, which pushed rows to the next page', () => {
    const covered = looking(null);
    covered(page(1, row(90), row(80)));
    expect(covered(page(2, row(80), row(60)))).toEqual({ from: 60, until: 80 });
  });

  it('does not go on where a row may have slipped away to the page before', () => {
    const covered = looking();
    covered(page(1, row(90), row(80)));
    expect(covered(page(2, row(60), row(50)), 9)).toEqual({ from: 50, until: 60 });
    const uncounted = looking(null);
    uncounted(page(1, row(90), row(80)));
    expect(uncounted(page(2, row(70), row(60)))).toEqual({ from: 60, until: 70 });
  });

  it('does not go on from what was read before the page slept', () => {
    const coverage = new ListCoverage();
    coverage.covered(page(1, row(90), row(80)), 10);
    coverage.forget();
    expect(coverage.covered(page(2, row(70), row(60)), 10)).toEqual({ from: 60, until: 70 });
  });

  it('takes the least of the newest messages where rows show earlier ones', () => {
    const reading = page(1, row(90), row(95, 'elsewhere'));
    expect(looking()(reading)).toEqual({ from: 90, until: null });
  });

  it('begins with the newest row whose date is known where the page before was not read', () => {
    const covered = looking();
    expect(covered(page(2, row(99, 'elsewhere'), row(70), row(60)))).toEqual({
      from: 60,
      until: 70,
    });
    covered(page(1, row(90)));
    expect(covered(page(3, row(50), row(40)))).toEqual({ from: 40, until: 50 });
    expect(covered(page(4, row(30, 'elsewhere')))).toEqual({ from: 30, until: 40 });
    expect(covered(page(9, row(20, 'elsewhere'), row(10, 'unknown')))).toBeNull();
    expect(covered({ ...page(2, row(70)), list: 'sent' })).toBeNull();
  });

  it('goes on in a scrolled list from window to window, as long as they overlap', () => {
    const covered = looking();
    covered(page(1, row(90), row(80)));
    expect(covered(page(null, row(80), row(70)))).toEqual({ from: 70, until: 80 });
    expect(covered(page(null, row(70), row(60)))).toEqual({ from: 60, until: 70 });
    expect(covered(page(null, row(50), row(40)))).toEqual({ from: 40, until: 50 });
    expect(covered(page(null, row(60), row(50)))).toEqual({ from: 50, until: 60 });
  });

  it('goes on in the other part of a list from its own top only', () => {
    const covered = looking();
    covered({ ...page(1, row(90), row(80)), part: { at: 0, of: 2 } });
    const other = { ...page(null, row(70), row(60)), part: { at: 1, of: 2 } };
    expect(covered(other)).toEqual({ from: 60, until: 70 });
  });

  it('leaves out what is pinned to the top', () => {
    const reading = { ...page(1, row(5), row(90), row(80)), pinned: 1 };
    expect(looking()(reading)).toEqual({ from: 80, until: null });
  });

  it('counts no message of the minutes in which the first and the last row were sent', () => {
    const minute = (at: number) => ({ ...row(0), messageAt: { from: at, until: at + 60_000 } });
    expect(looking()(page(1, minute(60_000)))).toEqual({ from: 119_999, until: null });
    const alone = looking()(page(7, minute(240_000), minute(60_000)));
    expect(alone).toEqual({ from: 119_999, until: 240_000 });
  });

  it('is not known where rows are not sorted by date: unread mail first', () => {
    const hour = 3_600_000;
    expect(looking()(page(1, row(5 * hour), row(9 * hour)))).toBeNull();
  });

  it('is not known where a row was left out, and the next page does not go on from there', () => {
    const covered = looking();
    covered(page(1, row(90), row(80)));
    expect(covered({ ...page(1, row(90), row(80)), complete: false })).toBeNull();
    expect(covered(page(2, row(70), row(60)))).toEqual({ from: 60, until: 70 });
  });

  it('is everything for an empty list, and nothing for other views', () => {
    const covered = looking();
    expect(covered(page(1))).toEqual({ from: 0, until: null });
    expect(covered({ ...page(1, row(9)), list: 'other' })).toBeNull();
  });
});

describe('the coverage of a list that changes while it is turned', () => {
  const NOW = 1_000_000;
  const ways = fc.record({
    size: fc.integer({ min: 1, max: 40 }),
    counted: fc.boolean(),
    steps: fc.array(
      fc.oneof(
        fc.record({
          do: fc.constant('turn' as const),
          by: fc.constantFrom<number>(1, 1, 1, -1, 3),
        }),
        // The rows of the page before under the number of the next: it has not come yet.
        fc.record({
          do: fc.constant('late' as const),
          by: fc.constantFrom<number>(1, 1, -1, -2, 3),
        }),
        fc.record({ do: fc.constant('arrive' as const) }),
        fc.record({ do: fc.constant('remove' as const), at: fc.nat(39) }),
      ),
      { maxLength: 30 },
    ),
  });
  const PAGE = 4;

  /** Plays a way through a list; the spans that were claimed, and what was in the list unread. */
  function walk({ size, counted, steps }: typeof ways extends fc.Arbitrary<infer W> ? W : never) {
    let list = Array.from({ length: size }, (_, index) => NOW - 10 * (index + 1));
    const seen = new Set<number>();
    const claims: { from: number; until: number; unread: readonly number[] }[] = [];
    const coverage = new ListCoverage();
    let at = 1;
    let newest = NOW;
    let shown: readonly number[] = [];
    let shownPage = 0;
    let lookedAt = NOW;
    const read = (isLate = false) => {
      if (!isLate) {
        shown = list.slice((at - 1) * PAGE, at * PAGE);
        shownPage = at;
        lookedAt = newest;
      }
      for (const time of shown) seen.add(time);
      const reading = page(at, ...shown.map((time) => row(time)));
      const claim = coverage.covered(reading, counted ? list.length : null);
      const unread = list.filter((time) => !seen.has(time));
      if (claim) claims.push({ from: claim.from, until: claim.until ?? newest + 1, unread });
    };
    read();
    for (const step of steps) {
      if (step.do === 'arrive') {
        // A whole page of mail does not arrive between two looks.
        if (newest - lookedAt >= 10 * (PAGE - 1)) continue;
        newest += 10;
        list = [newest, ...list];
      } else if (step.do === 'remove') list = list.filter((_, index) => index !== step.at);
      else {
        at = Math.max(1, Math.min(at + step.by, Math.ceil(list.length / PAGE)));
        read(step.do === 'late' && at !== shownPage);
      }
    }
    return claims;
  }

  it('claims no moment of a row that was not read', () => {
    fc.assert(
      fc.property(ways, (way) => {
        for (const { from, until, unread } of walk(way)) {
          expect(unread.filter((time) => from <= time && time < until)).toEqual([]);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('is the same whether it was read at once or jumped back into, a page before the last', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 40 }), fc.integer({ min: 1, max: 9 }), (size, stop) => {
        const pages = Math.ceil(size / PAGE);
        const turned = Math.min(stop, pages) - 1;
        const turn = (by: number) => ({ do: 'turn', by }) as const;
        const straight = Array.from({ length: pages - 1 }, () => turn(1));
        const back = [turn(-turned), ...(turned > 0 ? [turn(Math.max(1, turned - 1))] : [])];
        const broken = [...straight.slice(0, turned), ...back, ...straight];
        const union = (steps: readonly ReturnType<typeof turn>[]) =>
          walk({ size, counted: true, steps: [...steps] }).reduce<Spans>(
            (spans, claim) => uniteSpans(spans, [claim]),
            [],
          );
        expect(union(broken)).toEqual(union(straight));
      }),
      { numRuns: 1_000 },
    );
  });
});
