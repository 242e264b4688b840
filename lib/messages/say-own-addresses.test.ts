import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings } from '../settings/settings';
import { readSettings, writeSettings } from '../settings/stored-settings';
import { sayOwnAddresses } from './say-own-addresses';

const ME = 'nora@studio-lind.example';
const saved: unknown[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  saved.length = 0;
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    saved.push(message);
    return { ok: true, value: { done: true } };
  });
});

it('keeps what was saved elsewhere meanwhile', async () => {
  const before = defaultSettings('Europe/Berlin');
  await writeSettings({ ...before, calm: { ...before.calm, pausedUntil: '2026-12-01' } });
  const settings = await sayOwnAddresses([ME]);
  expect(settings).toEqual({ ...(await readSettings()), ownAddresses: [ME] });
  expect(settings.calm.pausedUntil).toBe('2026-12-01');
  expect(saved).toEqual([{ type: 'save-settings', settings }]);
});

it('saves nothing where they are known', async () => {
  await writeSettings({ ...defaultSettings('Europe/Berlin'), ownAddresses: [ME] });
  await sayOwnAddresses([ME]);
  expect(saved).toEqual([]);
});
