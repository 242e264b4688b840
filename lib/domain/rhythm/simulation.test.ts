/**
 * The simulation of facts/mail-behaviour.md D3, seeded: clients whose medians differ, one message in
 * eight that is never answered, waits cut off by my own nudges, and what the limits do to both. It
 * guards the implementation; the figures say nothing of anybody's real clients.
 */
import { describe, expect, it } from 'vitest';
import { DAY } from '../instant';
import { DEFAULT_LIMITS } from '../limits';
import { chanceOfAnswer } from './chance-of-answer';
import { limitsFrom } from './limits-from';
import type { Prior } from './prior';
import { type Rhythm, rhythmOf } from './rhythm';
import type { Spell } from './spell';

const HOURS_PER_DAY = 8;
const NEVER = 0.12;
const PRIOR: Prior = {
  mean: Math.log(6),
  between: 1.1 ** 2,
  within: 1.2 ** 2,
  answered: { asking: 1 - NEVER, telling: 0.6 },
  hoursPerDay: HOURS_PER_DAY,
};
const CLIENTS = 4_000;
const NOW = 1_000 * DAY;
const NUDGED_AFTER = 5 * HOURS_PER_DAY;

/** Even draws from a fixed stream (mulberry32), and normal ones made of them (Box and Muller). */
function draws() {
  let state = 20_261_122;
  const even = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (((t ^ (t >>> 14)) >>> 0) + 0.5) / 4_294_967_296;
  };
  const normal = () => Math.sqrt(-2 * Math.log(even())) * Math.cos(2 * Math.PI * even());
  return { even, normal };
}

interface Drawn {
  readonly rhythm: Rhythm;
  /** Working hours until the next answer; Infinity where none comes. */
  readonly next: number;
}

/** Clients with so many waits behind them, each of which was nudged after five days. */
function clients(history: number): readonly Drawn[] {
  const { even, normal } = draws();
  return Array.from({ length: CLIENTS }, () => {
    const mean = PRIOR.mean + Math.sqrt(PRIOR.between) * normal();
    const wait = () => {
      const hours = Math.exp(mean + Math.sqrt(PRIOR.within) * normal());
      return even() < NEVER ? Number.POSITIVE_INFINITY : hours;
    };
    const spells = Array.from({ length: history }, (): Spell => {
      const hours = wait();
      const answered = hours <= NUDGED_AFTER;
      return { sentAt: NOW - 30 * DAY, hours: Math.min(hours, NUDGED_AFTER), answered };
    });
    return { rhythm: rhythmOf(spells, PRIOR, NOW), next: wait() };
  });
}

/**
 * Share of the answers that came after the learnt limit, and after five days for all; the median of
 * the learnt limits in days, after which a message that is never answered is flagged.
 */
function flagged(history: number) {
  const all = clients(history).map(({ rhythm, next }) => ({
    quiet: limitsFrom(rhythm, DEFAULT_LIMITS.quote).quiet,
    next: next / HOURS_PER_DAY,
  }));
  const answered = all.filter(({ next }) => next < Number.POSITIVE_INFINITY);
  const late = (isLate: (one: (typeof all)[number]) => boolean) =>
    answered.filter(isLate).length / answered.length;
  return {
    premature: late(({ next, quiet }) => next > quiet),
    fixed: late(({ next }) => next > DEFAULT_LIMITS.quote.quiet),
    median: all.map(({ quiet }) => quiet).toSorted((a, b) => a - b)[CLIENTS / 2] ?? 0,
  };
}

describe('limits learnt from simulated clients', () => {
  it('are the five days of the phase without a history', () => {
    const { premature, median } = flagged(0);
    expect(median).toBe(5);
    expect(premature).toBeGreaterThan(0.11);
    expect(premature).toBeLessThan(0.13);
  });

  it.each([5, 15])('after %i waits are no longer, and less often premature', (history) => {
    const { premature, fixed, median } = flagged(history);
    expect(median).toBeLessThanOrEqual(DEFAULT_LIMITS.quote.quiet);
    expect(premature).toBeLessThan(fixed - 0.01);
  });
});

describe('chances learnt from simulated clients', () => {
  it.each([5, 15])('are what comes true, within four points, after %i waits', (history) => {
    const all = clients(history);
    for (const days of [1, 2, 5]) {
      const silent = all.filter(({ next }) => next > days * HOURS_PER_DAY);
      const said = silent.map(({ rhythm }) => chanceOfAnswer(rhythm, days * HOURS_PER_DAY));
      const mean = said.reduce((sum, one) => sum + one, 0) / silent.length;
      const came = silent.filter(({ next }) => next < Number.POSITIVE_INFINITY).length;
      expect(Math.abs(mean - came / silent.length)).toBeLessThan(0.04);
    }
  });
});
