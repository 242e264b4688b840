import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { paced } from './paced';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Each act takes 40 ms. */
function acting() {
  const began: number[] = [];
  const start = Date.now();
  const act = () => {
    began.push(Date.now() - start);
    return new Promise<void>((resolve) => setTimeout(resolve, 40));
  };
  return { began, act };
}

describe('something that is paced', () => {
  it('is done a little after it was wished for, and not again by itself', async () => {
    const { began, act } = acting();
    paced(act, 300).wish();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(began).toEqual([300]);
  });

  it('is done once for many wishes', async () => {
    const { began, act } = acting();
    const { wish } = paced(act, 300);
    for (let time = 0; time < 20; time += 1) {
      wish();
      await vi.advanceTimersByTimeAsync(10);
    }
    await vi.advanceTimersByTimeAsync(2_000);
    expect(began).toEqual([300]);
  });

  it('is done once more for a wish that came while it was done', async () => {
    const { began, act } = acting();
    const { wish } = paced(act, 300);
    wish();
    await vi.advanceTimersByTimeAsync(320);
    wish();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(began).toEqual([300, 640]);
  });

  it('goes on at its pace while wishes last', async () => {
    const { began, act } = acting();
    const { wish } = paced(act, 300);
    for (let time = 0; time < 100; time += 1) {
      wish();
      await vi.advanceTimersByTimeAsync(10);
    }
    await vi.advanceTimersByTimeAsync(2_000);
    expect(began).toEqual([300, 640, 980, 1_320]);
  });

  it('never begins before the one before has ended', async () => {
    const { began, act } = acting();
    const { wish } = paced(act, 10);
    wish();
    await vi.advanceTimersByTimeAsync(20);
    wish();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(began).toEqual([10, 60]);
  });

  it('does nothing more once it is stopped', async () => {
    const { began, act } = acting();
    const { wish, stop } = paced(act, 300);
    wish();
    await vi.advanceTimersByTimeAsync(310);
    wish();
    stop();
    await vi.advanceTimersByTimeAsync(2_000);
    wish();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(began).toEqual([300]);
  });
});
