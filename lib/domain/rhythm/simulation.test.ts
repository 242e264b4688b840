/**
 * The simulation of facts/mail-behaviour.md D3, seeded: clients whose medians differ, some who never
 * answer, and what the limits do to both. It guards the implementation; the figures say nothing of
 * anybody's real clients.
 */
import { describe, expect, it } from 'vitest';
import { DAY } from '../instant';
import { DEFAULT_LIMITS } from '../limits';
import { limitsFrom } from './limits-from';
import type { Prior } from './prior';
import { rhythmOf } from './rhythm';
import type { Spell } from './spell';

const HOURS_PER_DAY = 8;
const PRIOR: Prior = {
  mean: Math.log(6),
  between: 1.1 ** 2,
  within: 1.2 ** 2,
  answered: { asking: 0.88, telling: 0.6 },
  hoursPerDay: HOURS_PER_DAY,
};
const CLIENTS = 4_000;
const NOW = 1_000 * DAY;

/** Two draws from the standard normal (Box and Muller) over a fixed stream (mulberry32). */
function normals(): () => number {
  let state = 20_261_122;
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (((t ^ (t >>> 14)) >>> 0) + 0.5) / 4_294_967_296;
  };
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}

/**
 * Share flagged although an answer was coming, with the learnt limit and with five days for all,
 * and the median of the learnt limits in days.
 */
function simulate(history: number) {
  const normal = normals();
  let [premature, fixed] = [0, 0];
  const limits = Array.from({ length: CLIENTS }, () => {
    const mean = PRIOR.mean + Math.sqrt(PRIOR.between) * normal();
    const draw = () => Math.exp(mean + Math.sqrt(PRIOR.within) * normal());
    const spells = Array.from({ length: history }, (): Spell => {
      const [hours, nudgedAfter] = [draw(), 5 * HOURS_PER_DAY];
      const answered = hours <= nudgedAfter;
      return { sentAt: NOW - 30 * DAY, hours: Math.min(hours, nudgedAfter), answered };
    });
    const { quiet } = limitsFrom(rhythmOf(spells, PRIOR, NOW), DEFAULT_LIMITS.quote);
    const next = draw() / HOURS_PER_DAY;
    if (next > quiet) premature += 1;
    if (next > DEFAULT_LIMITS.quote.quiet) fixed += 1;
    return quiet;
  });
  const median = limits.toSorted((a, b) => a - b)[CLIENTS / 2] ?? 0;
  return { premature: premature / CLIENTS, fixed: fixed / CLIENTS, median };
}

describe('limits learnt from simulated clients', () => {
  it('are the five days of the phase without a history', () => {
    const { premature, median } = simulate(0);
    expect(median).toBe(5);
    expect(premature).toBeGreaterThan(0.11);
    expect(premature).toBeLessThan(0.13);
  });

  it.each([
    [5, 5],
    [15, 4],
  ])('after %i waits are no longer, and less often premature', (history, days) => {
    const { premature, fixed, median } = simulate(history);
    expect(median).toBeLessThanOrEqual(days);
    expect(premature).toBeLessThan(fixed);
  });
});
