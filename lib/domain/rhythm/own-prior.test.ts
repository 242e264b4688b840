import { describe, expect, it } from 'vitest';
import { ownPrior } from './own-prior';
import { SHIPPED_PRIOR } from './shipped-prior';
import type { Spell } from './spell';

function person(hours: readonly number[], unanswered = 0): readonly Spell[] {
  return [
    ...hours.map((one) => ({ sentAt: 0, hours: one, answered: true })),
    ...Array<Spell>(unanswered).fill({ sentAt: 0, hours: 500, answered: false }),
  ];
}

describe('the prior of a user', () => {
  it('is what is shipped until five people have answered three times', () => {
    const four = [1, 2, 3, 4].map(() => person([20, 30, 40]));
    expect(ownPrior([...four, person([5, 5])], SHIPPED_PRIOR)).toBe(SHIPPED_PRIOR);
  });

  it('follows the user’s own mail from then on, more with more of it', () => {
    const some = ownPrior(Array(6).fill(person([20, 30, 40])), SHIPPED_PRIOR);
    const many = ownPrior(Array(60).fill(person([20, 30, 40])), SHIPPED_PRIOR);
    expect(some.mean).toBeGreaterThan(SHIPPED_PRIOR.mean);
    expect(many.mean).toBeGreaterThan(some.mean);
    expect(many.mean).toBeLessThan(Math.log(40));
    expect(many.within).toBeLessThan(SHIPPED_PRIOR.within);
  });

  it('sees that people differ', () => {
    const alike = Array(40).fill(person([4, 5, 6]));
    const different = Array.from({ length: 40 }, (_, index) =>
      person(index % 2 === 0 ? [0.1, 0.2, 0.3] : [60, 80, 90]),
    );
    const [same, apart] = [alike, different].map((all) => ownPrior(all, SHIPPED_PRIOR));
    expect(apart?.between).toBeGreaterThan(2 * (same?.between ?? 0));
  });

  it('counts what was never answered', () => {
    const answering = ownPrior(Array(30).fill(person([1, 2, 3])), SHIPPED_PRIOR);
    const leaving = ownPrior(Array(30).fill(person([1, 2, 3], 3)), SHIPPED_PRIOR);
    expect(answering.answered.asking).toBeGreaterThan(0.9);
    expect(leaving.answered.asking).toBeLessThan(0.6);
  });
});
