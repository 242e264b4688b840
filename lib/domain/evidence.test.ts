import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyCases } from '../../tests/support/property-cases';
import { isFresh, knownUntil } from './evidence';
import { DAY } from './instant';
import { spanEnd, uniteSpans } from './spans';

const HOURS = { days: [1, 2, 3, 4, 5], opens: 9 * 60, closes: 17 * 60, zone: 'UTC' };
const MONDAY = Date.UTC(2026, 5, 1, 10);
const none = { wholeAt: null, newestAt: MONDAY, newestShown: true, inbox: [], sent: [] };

describe('what is known of a thread', () => {
  it('is nothing while its newest message was only inferred from one list', () => {
    expect(knownUntil(none)).toBeNull();
    const sent = [{ from: MONDAY - DAY, until: MONDAY + DAY }];
    expect(knownUntil({ ...none, sent })).toBeNull();
  });

  it('reaches as far as the Inbox was read without a gap, once both lists were read past it', () => {
    const sent = [{ from: MONDAY - DAY, until: MONDAY + DAY }];
    const inbox = [{ from: MONDAY - 2 * DAY, until: MONDAY + 3 * DAY }];
    expect(knownUntil({ ...none, sent, inbox })).toBe(MONDAY + 3 * DAY);
    expect(knownUntil({ ...none, newestShown: false, sent, inbox })).toBeNull();
    const gap = [{ from: MONDAY + DAY, until: MONDAY + 3 * DAY }];
    expect(knownUntil({ ...none, sent, inbox: gap })).toBeNull();
  });

  it('starts at a whole look, and goes on over looks at the Inbox that leave no gap', () => {
    expect(knownUntil({ ...none, wholeAt: MONDAY })).toBe(MONDAY);
    const inbox = [{ from: MONDAY - DAY, until: MONDAY + 4 * DAY }];
    expect(knownUntil({ ...none, wholeAt: MONDAY, inbox })).toBe(MONDAY + 4 * DAY);
    const gap = [{ from: MONDAY + DAY, until: MONDAY + 4 * DAY }];
    expect(knownUntil({ ...none, wholeAt: MONDAY, inbox: gap })).toBe(MONDAY);
  });

  it('is fresh when the mailbox was seen since one working day before the due moment', () => {
    const due = MONDAY + 4 * DAY;
    expect(isFresh(due - DAY, due, HOURS)).toBe(true);
    expect(isFresh(due - 2 * DAY, due, HOURS)).toBe(false);
    const afterWeekend = MONDAY + 7 * DAY;
    expect(isFresh(MONDAY + 4 * DAY, afterWeekend, HOURS)).toBe(true);
  });
});

describe('spans', () => {
  const span = fc
    .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 20 }))
    .map(([from, width]) => ({ from, until: from + width }));
  const spans = fc.array(span, { maxLength: 8 }).map((some) => uniteSpans(some, []));

  it('unite in any order and any repetition to the same set', () => {
    fc.assert(
      fc.property(spans, spans, spans, (a, b, c) => {
        expect(uniteSpans(a, b)).toEqual(uniteSpans(b, a));
        expect(uniteSpans(uniteSpans(a, b), c)).toEqual(uniteSpans(a, uniteSpans(b, c)));
        expect(uniteSpans(a, a)).toEqual(a);
      }),
      { numRuns: propertyCases(1_000) },
    );
  });

  it('hold what was put in', () => {
    fc.assert(
      fc.property(spans, span, (a, one) => {
        expect(spanEnd(uniteSpans(a, [one]), one.from)).toBeGreaterThanOrEqual(one.until);
      }),
      { numRuns: propertyCases(1_000) },
    );
  });
});
