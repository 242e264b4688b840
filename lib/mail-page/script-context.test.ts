import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { ContentScriptContext } from './script-context';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('ends the script that ran before it, and no other', () => {
  const first = new ContentScriptContext();
  const second = new ContentScriptContext();
  expect(first.signal.aborted).toBe(true);
  vi.advanceTimersByTime(60_000);
  expect(second.signal.aborted).toBe(false);
});

it('ends by itself within a second when the extension was updated or disabled', () => {
  const { signal } = new ContentScriptContext();
  vi.spyOn(browser.runtime, 'id', 'get').mockReturnValue(undefined as never);
  vi.advanceTimersByTime(1_000);
  expect(signal.aborted).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});
