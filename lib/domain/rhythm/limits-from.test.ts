import { describe, expect, it } from 'vitest';
import { DAY } from '../instant';
import { DEFAULT_LIMITS } from '../limits';
import { limitsFrom, usualOf } from './limits-from';
import { rhythmOf } from './rhythm';
import { SHIPPED_PRIOR } from './shipped-prior';

const NOW = 1_000 * DAY;
const PHASE = DEFAULT_LIMITS.general;

function rhythm(hours: readonly number[], agreedDays: number | null = null) {
  const spells = hours.map((one) => ({ sentAt: NOW - 20 * DAY, hours: one, answered: true }));
  return rhythmOf(spells, SHIPPED_PRIOR, NOW, agreedDays);
}

describe('limits from a rhythm', () => {
  it('stay the phase’s until three answers were seen', () => {
    expect(limitsFrom(rhythm([]), PHASE)).toEqual(PHASE);
    expect(limitsFrom(rhythm([1, 80]), PHASE)).toEqual(PHASE);
  });

  it('are never below two and five working days, however fast somebody is', () => {
    const { quiet, suspected } = limitsFrom(rhythm(Array<number>(30).fill(0.1)), PHASE);
    expect([quiet, suspected]).toEqual([2, 5]);
  });

  it('are never above ten and thirty, however slow', () => {
    const { quiet, suspected } = limitsFrom(rhythm(Array<number>(50).fill(400)), PHASE);
    expect([quiet, suspected]).toEqual([10, 30]);
  });

  it('grow with how slow somebody is, and leave the rest of the phase (S4-08)', () => {
    const slow = limitsFrom(rhythm(Array<number>(7).fill(12)), PHASE);
    expect(slow.quiet).toBeGreaterThan(2);
    expect(slow.quiet).toBeLessThan(10);
    expect(slow.suspected).toBeGreaterThan(slow.quiet);
    expect({ ...slow, quiet: PHASE.quiet, suspected: PHASE.suspected }).toEqual(PHASE);
  });

  it('are what was agreed, whatever was learnt', () => {
    expect(limitsFrom(rhythm(Array<number>(30).fill(0.1), 1), PHASE).quiet).toBe(1);
    const long = limitsFrom(rhythm([], 20), PHASE);
    expect(long.quiet).toBe(20);
    expect(long.suspected).toBeGreaterThan(20);
  });

  it('come with what is usual, once that can be told', () => {
    expect(usualOf(rhythm([1, 2]))).toBeNull();
    const usual = usualOf(rhythm(Array<number>(7).fill(25)));
    expect(usual?.answers).toBe(7);
    expect(usual?.days).toBeGreaterThanOrEqual(2);
  });
});
