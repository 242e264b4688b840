// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createVisit, type View } from './visit';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function visiting(isMissing: () => boolean) {
  const main = document.createElement('main');
  let view: View = { address: '#inbox', main };
  const settled = vi.fn(isMissing);
  const leaving = new AbortController();
  const visit = createVisit(() => view, settled, leaving.signal);
  visit.look();
  return {
    settled,
    visit,
    leaving,
    go(address: string) {
      view = { address, main };
      visit.look();
    },
  };
}

it('looks through a view once, when it has stood for five seconds', () => {
  const { settled, visit } = visiting(() => false);
  vi.advanceTimersByTime(4_999);
  expect([visit.isSettled(), settled.mock.calls.length]).toEqual([false, 0]);
  vi.advanceTimersByTime(600_000);
  expect([visit.isSettled(), settled.mock.calls.length]).toEqual([true, 1]);
});

it('looks again for what is missing, less and less often, until it is there', () => {
  let isMissing = true;
  const { settled } = visiting(() => isMissing);
  vi.advanceTimersByTime(5_000 + 10_000 + 20_000);
  expect(settled).toHaveBeenCalledTimes(3);
  isMissing = false;
  vi.advanceTimersByTime(600_000);
  expect(settled).toHaveBeenCalledTimes(4);
});

it('leaves off when another view comes, or the tab is left', () => {
  const { settled, go, leaving } = visiting(() => true);
  vi.advanceTimersByTime(5_000);
  go('#sent');
  vi.advanceTimersByTime(4_999);
  expect(settled).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1);
  expect(settled).toHaveBeenCalledTimes(2);
  leaving.abort();
  vi.advanceTimersByTime(600_000);
  expect(settled).toHaveBeenCalledTimes(2);
});
