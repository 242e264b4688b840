import { describe, expect, it } from 'vitest';
import { DAY, HOUR, type Instant } from '../instant';
import type { Plan } from '../ladder/plan';
import { type DueSoon, nextToConfirm } from './next-to-confirm';

const HOURS = { days: [1, 2, 3, 4, 5], opens: 9 * 60, closes: 17 * 60, zone: 'UTC' };
/** A Wednesday, 10:00 UTC. */
const NOW = Date.UTC(2026, 5, 3, 10);

function thread(key: string, due: Instant, more: Partial<DueSoon> = {}): DueSoon {
  const reason = { code: 'quiet', values: {} } as const;
  const plan: Plan = {
    offers: [{ step: 'reminder', from: due, until: null, reason }],
    rest: { status: 'calm', reason: { code: 'waiting', values: {} } },
    firmAt: null,
  };
  return { key, plan, silence: { nudgedAt: [] }, wholeAt: null, knownUntil: null, ...more };
}

const next = (...threads: readonly DueSoon[]) => nextToConfirm(threads, NOW, HOURS);

describe('the thread that is confirmed next', () => {
  it('is one that is due now or within the next working day', () => {
    expect(next(thread('a', NOW - HOUR))).toBe('a');
    expect(next(thread('a', NOW + DAY))).toBe('a');
    expect(next(thread('a', NOW + 2 * DAY))).toBeNull();
    expect(next()).toBeNull();
  });

  it('is none that was itself seen within the working day before, and all since was read', () => {
    const seen = { wholeAt: NOW - DAY, knownUntil: NOW };
    expect(next(thread('a', NOW - HOUR, seen))).toBeNull();
    expect(next(thread('a', NOW - HOUR, { ...seen, wholeAt: NOW - 2 * DAY }))).toBe('a');
    expect(next(thread('a', NOW - HOUR, { ...seen, knownUntil: null }))).toBe('a');
  });

  it('may be one that only the lists confirm, after all that nothing confirms', () => {
    const listed = thread('listed', NOW - HOUR, { knownUntil: NOW });
    expect(next(listed)).toBe('listed');
    expect(next(listed, thread('inferred', NOW - 5 * DAY))).toBe('inferred');
    expect(next(listed, thread('stale', NOW - HOUR, { knownUntil: NOW - 5 * DAY }))).toBe('stale');
  });

  it('is looked at again while its offer stands, every third working day', () => {
    const due = NOW - 6 * DAY;
    const seen = (wholeAt: Instant) => next(thread('a', due, { wholeAt, knownUntil: NOW }));
    expect(seen(NOW - 2 * DAY)).toBeNull();
    expect(seen(NOW - 5 * DAY)).toBe('a');
  });

  it('may be one in which my last mail was written elsewhere: it may have answered one of theirs', () => {
    const later = NOW + 6 * DAY;
    const wrote = (ago: number, wholeAt: Instant | null) =>
      next(thread('a', later, { silence: { nudgedAt: [NOW - ago] }, wholeAt, knownUntil: NOW }));
    expect(wrote(2 * DAY, null)).toBe('a');
    expect(wrote(2 * DAY, NOW - 3 * DAY)).toBe('a');
    expect(wrote(2 * DAY, NOW - 2 * DAY)).toBeNull();
    expect(wrote(HOUR, null)).toBeNull();
  });

  it('is what fell due last, whatever the order', () => {
    const threads = [thread('old', NOW - 5 * DAY), thread('new', NOW - HOUR)];
    expect(next(...threads)).toBe('new');
    expect(next(...threads.toReversed())).toBe('new');
  });
});
