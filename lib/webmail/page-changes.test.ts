// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onPageChange, type PageChangeOptions } from './page-changes';

const stop = { now: new AbortController() };
let looks: string[];
/** How long a look takes, in ms. */
let takes: number;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<p>Page</p><div class="noise"><b>One</b></div>';
  looks = [];
  takes = 0;
  stop.now = new AbortController();
});

afterEach(() => {
  stop.now.abort();
  vi.useRealTimers();
});

function watch(options: Partial<PageChangeOptions> = {}) {
  const changed = (kind: string) => {
    looks.push(kind);
    vi.setSystemTime(Date.now());
    vi.advanceTimersByTime(takes);
  };
  return onPageChange(
    document,
    window,
    { attributes: ['class'], ...options },
    changed,
    stop.now.signal,
  );
}

async function pass(ms: number): Promise<number> {
  await vi.advanceTimersByTimeAsync(ms);
  return looks.length;
}

const change = (css = 'p') => document.querySelector(css)?.append('x');

describe('a change of the page', () => {
  it('is told of once in 250 ms, and once at the start', async () => {
    watch();
    expect(await pass(250)).toBe(1);
    change();
    change();
    expect(await pass(249)).toBe(1);
    expect(await pass(1)).toBe(2);
    expect(await pass(1_000)).toBe(2);
  });

  it('is told apart from noise', async () => {
    watch({ isNoise: ({ target }) => (target as Element).closest?.('.noise') !== null });
    await pass(250);
    change('.noise b');
    await pass(250);
    change('.noise b');
    change();
    await pass(250);
    expect(looks).toEqual(['page', 'noise', 'page']);
  });

  it('is noise once, where the page changes no more', async () => {
    watch({ isNoise: () => true });
    await pass(250);
    change();
    await pass(250);
    change();
    await pass(250);
    expect(looks).toEqual(['page', 'noise', 'noise']);
  });
});

describe('looks that take long', () => {
  it('come after ten times as long', async () => {
    watch({ rests: true });
    takes = 100;
    expect(await pass(250)).toBe(1);
    takes = 0;
    change();
    expect(await pass(899)).toBe(1);
    change();
    expect(await pass(150)).toBe(2);
    change();
    expect(await pass(250)).toBe(3);
  });

  it('come after 5 s at the latest', async () => {
    watch({ rests: true });
    takes = 2_000;
    await pass(250);
    change();
    expect(await pass(2_900)).toBe(1);
    expect(await pass(2_200)).toBe(2);
  });

  it('come as soon as others where they are not to rest', async () => {
    watch();
    takes = 100;
    await pass(250);
    change();
    expect(await pass(250)).toBe(2);
  });
});
