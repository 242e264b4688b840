import { describe, expect, it } from 'vitest';
import { type CatchUp, type ListRead, newCatchUp } from './catch-up';
import { progressOf } from './progress';

function reading(...lists: readonly Partial<ListRead>[]): CatchUp {
  const fresh = newCatchUp(0, 1_000);
  const [bare] = fresh.lists;
  if (!bare) throw new Error('a catch-up reads at least one list');
  return { ...fresh, lists: lists.map((list) => ({ ...bare, ...list })) };
}

describe('the progress of a catch-up', () => {
  it('reckons as many again for as long again', () => {
    const progress = progressOf(reading({ reached: 750, threads: 50 }));
    expect(progress).toEqual({ list: 'sent', reached: 750, threads: 50, estimate: 200 });
  });

  it('never reckons more than the list holds, nor less than was read', () => {
    const at = (more: Partial<ListRead>) =>
      progressOf(reading({ reached: 750, threads: 50, ...more })).estimate;
    expect(at({ total: 120 })).toBe(120);
    expect(at({ total: 40 })).toBe(50);
    expect(at({ reached: -200 })).toBe(50);
  });

  it('knows only the count of the page before the first row', () => {
    expect(progressOf(reading({})).estimate).toBeNull();
    expect(progressOf(reading({ total: 612 })).estimate).toBe(612);
  });

  it('takes the parts of a list together, and reckons in the last one', () => {
    const first = { list: 'inbox', threads: 30, reached: 500, total: null } as const;
    const before = reading(first, { list: 'inbox', part: 1 });
    expect(progressOf(before)).toMatchObject({ threads: 30, estimate: null });
    const last = reading({ ...first, finished: true }, { ...first, part: 1, threads: 10 });
    expect(progressOf(last)).toMatchObject({ threads: 40, estimate: 50 });
  });

  it('is all that was read, once it was', () => {
    const done = reading({ finished: true, threads: 600 }, { finished: true, threads: 20 });
    expect(progressOf(done)).toEqual({ list: null, reached: 0, threads: 620, estimate: null });
  });
});
