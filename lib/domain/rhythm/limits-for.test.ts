import { describe, expect, it } from 'vitest';
import { DAY } from '../instant';
import { DEFAULT_LIMITS } from '../limits';
import { PHASES } from '../phase';
import { limitsFor } from './limits-for';
import { LEARNT_BOUNDS } from './limits-from';
import { rhythmOf } from './rhythm';
import { SHIPPED_PRIOR } from './shipped-prior';

const NOW = 1_000 * DAY;

function rhythm(hours: number, agreedDays: number | null = null) {
  const one = { sentAt: NOW - 20 * DAY, hours, answered: true };
  return rhythmOf(Array(20).fill(one), SHIPPED_PRIOR, NOW, agreedDays);
}

const FAST = rhythm(0.2);
const SLOW = rhythm(80);
const GENERAL = DEFAULT_LIMITS.general;

describe('the limits of a silence', () => {
  it('are the phase’s where nobody’s rhythm counts', () => {
    expect(limitsFor('general', GENERAL, null)).toEqual(GENERAL);
  });

  it.each(PHASES)('follow the rhythm between the bounds of the phase: %s (S4-08)', (phase) => {
    const { quiet, suspected } = LEARNT_BOUNDS[phase];
    const set = DEFAULT_LIMITS[phase];
    for (const one of [FAST, SLOW]) {
      const learnt = limitsFor(phase, set, one);
      expect(learnt.quiet).toBeGreaterThanOrEqual(quiet.least);
      expect(learnt.quiet).toBeLessThanOrEqual(quiet.most);
      expect(learnt.suspected).toBeGreaterThanOrEqual(suspected.least);
      expect(learnt.suspected).toBeLessThanOrEqual(suspected.most);
      expect(learnt.suspected).toBeGreaterThan(learnt.quiet);
    }
    expect(limitsFor(phase, set, FAST).quiet).toBeLessThan(limitsFor(phase, set, SLOW).quiet);
  });

  it('remind nobody of an invoice sooner because they answer fast', () => {
    expect(limitsFor('invoice', DEFAULT_LIMITS.invoice, FAST).quiet).toBe(3);
  });

  it('are what the user set, field by field', () => {
    const both = { ...GENERAL, quiet: 7, suspected: 12 };
    expect(limitsFor('general', both, SLOW)).toEqual(both);
    const quiet = limitsFor('general', { ...GENERAL, quiet: 7 }, FAST);
    expect(quiet.quiet).toBe(7);
    expect(quiet.suspected).toBe(8);
    const suspected = limitsFor('general', { ...GENERAL, suspected: 6 }, SLOW);
    expect(suspected).toMatchObject({ quiet: 5, suspected: 6 });
  });

  it('are what was agreed, whatever was set or learnt (S0-18, S4-28)', () => {
    const set = { ...GENERAL, quiet: 7 };
    expect(limitsFor('general', set, rhythm(80, 1)).quiet).toBe(1);
    expect(limitsFor('general', set, rhythm(0.2, 20))).toMatchObject({ quiet: 20, suspected: 25 });
  });
});
