import { describe, expect, it } from 'vitest';
import { DAY } from '../instant';
import { hoursUntil, takesLonger } from './answer-curve';
import { chanceBand, chanceOfAnswer } from './chance-of-answer';
import { rhythmOf } from './rhythm';
import { SHIPPED_PRIOR } from './shipped-prior';
import type { Spell } from './spell';

const NOW = 1_000 * DAY;

function answered(hours: number, daysAgo = 10): Spell {
  return { sentAt: NOW - daysAgo * DAY, hours, answered: true };
}

function unanswered(hours: number, daysAgo = 10): Spell {
  return { ...answered(hours, daysAgo), answered: false };
}

function rhythm(...spells: readonly Spell[]) {
  return rhythmOf(spells, SHIPPED_PRIOR, NOW);
}

const FAST = rhythm(...Array<Spell>(12).fill(answered(0.3)));
const SLOW = rhythm(...Array<Spell>(12).fill(answered(30)));
const UNKNOWN = rhythm();

describe('the rhythm of a correspondent', () => {
  it('is everybody’s as long as nothing was seen', () => {
    expect(UNKNOWN.mean).toBe(SHIPPED_PRIOR.mean);
    expect(UNKNOWN.uncertainty).toBeCloseTo(SHIPPED_PRIOR.between, 9);
    expect(UNKNOWN.oddsOfAnswering).toBe(0);
  });

  it('moves towards their own answers little by little', () => {
    const one = rhythm(answered(30));
    expect(one.mean).toBeGreaterThan(UNKNOWN.mean);
    expect(one.mean).toBeLessThan(SLOW.mean);
    expect(SLOW.mean).toBeLessThan(Math.log(30));
    expect(SLOW.uncertainty).toBeLessThan(one.uncertainty);
  });

  it('does not take somebody for fast who left slow waits open', () => {
    const open = [1, 2, 3].map(() => unanswered(60));
    const quick = [answered(1), answered(2)];
    expect(rhythm(...quick, ...open).mean).toBeGreaterThan(rhythm(...quick).mean);
  });

  it('learns nothing from a message of a minute ago', () => {
    const fresh = rhythm(unanswered(0.02, 0));
    expect(fresh.mean).toBeCloseTo(UNKNOWN.mean, 1);
    expect(fresh.oddsOfAnswering).toBeCloseTo(0, 1);
  });

  it('forgets: old answers count less than new ones', () => {
    const nowSlow = rhythm(answered(0.5, 1_000), answered(0.5, 900), answered(20, 5));
    const nowFast = rhythm(answered(20, 1_000), answered(20, 900), answered(0.5, 5));
    expect(nowSlow.mean).toBeGreaterThan(nowFast.mean);
  });

  it('looks at the newest fifty spells only, in any order', () => {
    const old = Array<Spell>(200).fill(answered(100, 300));
    const recent = Array<Spell>(50).fill(answered(1, 3));
    const both = rhythm(...recent, ...old);
    expect(both.mean).toBeCloseTo(rhythm(...recent).mean, 9);
    expect(rhythm(...old, ...recent).mean).toBeCloseTo(both.mean, 9);
    expect(both.answers).toBe(250);
  });
});

describe('how long an answer takes', () => {
  it.each([
    ['fast', FAST],
    ['slow', SLOW],
    ['unknown', UNKNOWN],
  ])('is ever less likely longer, for the %s', (_name, one) => {
    const ages = Array.from({ length: 200 }, (_, index) => 0.02 * 1.07 ** index);
    const shares = ages.map((hours) => takesLonger(one, hours));
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
    expect(shares.every((share, index) => index === 0 || share <= (shares[index - 1] ?? 1))).toBe(
      true,
    );
  });

  it('tells people apart on the first day', () => {
    expect(takesLonger(FAST, 4)).toBeLessThan(takesLonger(UNKNOWN, 4));
    expect(takesLonger(SLOW, 4)).toBeGreaterThan(takesLonger(UNKNOWN, 4));
  });

  it('finds the hours until a share of the answers has come', () => {
    for (const one of [FAST, SLOW, UNKNOWN]) {
      expect(takesLonger(one, hoursUntil(one, 0.9))).toBeCloseTo(0.1, 4);
    }
  });
});

describe('the chance that an answer still comes', () => {
  it('begins with the share of messages that are answered, and falls', () => {
    expect(chanceOfAnswer(UNKNOWN, 0)).toBeCloseTo(SHIPPED_PRIOR.answered.asking, 1);
    const chances = [0, 1, 5, 10, 30, 80, 300].map((hours) => chanceOfAnswer(SLOW, hours));
    expect(chances).toEqual(chances.toSorted((a, b) => b - a));
  });

  it('is higher for slow people after the same silence', () => {
    expect(chanceOfAnswer(SLOW, 40)).toBeGreaterThan(chanceOfAnswer(UNKNOWN, 40));
  });

  it('does not give a fast person up at once when they are silent for a day', () => {
    const own = takesLonger(FAST, 10);
    const fast = chanceOfAnswer(FAST, 10);
    expect(fast).toBeGreaterThan((0.85 * own) / (0.85 * own + 0.15));
  });

  it('is lower for somebody who leaves messages unanswered', () => {
    const leaves = rhythm(...Array<Spell>(8).fill(unanswered(200, 60)));
    expect(chanceOfAnswer(leaves, 1)).toBeLessThan(chanceOfAnswer(UNKNOWN, 1));
  });

  it.each([3, 8, 20, 50])('never rises with %i more messages left unanswered', (count) => {
    for (const nudgedAfter of [16, 40]) {
      const left = rhythm(...Array<Spell>(count).fill(unanswered(nudgedAfter, 40)));
      for (const hours of [0, 4, 24, 80]) {
        expect(chanceOfAnswer(left, hours)).toBeLessThan(chanceOfAnswer(UNKNOWN, hours));
      }
    }
  });

  it('is lower for a message that asked nothing', () => {
    expect(chanceOfAnswer(UNKNOWN, 5, false)).toBeLessThan(chanceOfAnswer(UNKNOWN, 5));
  });

  it('is said in three words (S0-35)', () => {
    expect([0.9, 0.6, 0.4, 0.25, 0.1].map(chanceBand)).toEqual([
      'likely',
      'likely',
      'maybe',
      'maybe',
      'unlikely',
    ]);
  });
});
