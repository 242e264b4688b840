import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { database } from './database';
import { watchPopupView } from './popup-view';
import type { PopupView, StoreFailure } from './views';

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(browser.permissions, 'contains').mockResolvedValue(true as never);
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
    vi.spyOn(event, 'addListener').mockReturnValue();
    vi.spyOn(event, 'removeListener').mockReturnValue();
  }
});
afterEach(async () => {
  vi.restoreAllMocks();
  await database.delete({ disableAutoOpen: false });
});

it('what is stored while it is left aside is shown afterwards, at once', async () => {
  const views: PopupView[] = [];
  const failed: StoreFailure[] = [];
  const answers = [true, true];
  const isLeftAside = vi.fn(async () => answers.shift() ?? false);
  const told = (view: PopupView) => views.push(view);
  const { stop } = watchPopupView(told, (why) => failed.push(why), isLeftAside);
  await vi.waitFor(() => expect(views).toHaveLength(1));
  await database.decisions.put({
    key: 'all first-run ',
    about: 'all',
    field: 'first-run',
    subject: '',
    value: 1,
    stamp: { counter: 1, device: 'here' },
  });
  await vi.waitFor(() => expect(views).toHaveLength(2), { timeout: 5_000 });
  stop();
  // It was asked until it was not left aside any more, and read once.
  expect(isLeftAside).toHaveBeenCalledTimes(3);
  expect(views.map(({ firstRunDone }) => firstRunDone)).toEqual([false, true]);
  expect(failed).toEqual([]);
});
