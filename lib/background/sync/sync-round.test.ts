import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { DAY, MINUTE, SECOND } from '../../domain/instant';
import { defaultSettings } from '../../settings/settings';
import { readSettings, writeSettings } from '../../settings/stored-settings';
import { nextRound } from '../../settings/sync/next-round';
import { readSyncState } from '../../settings/sync/sync-state';
import { RadiostilteDatabase } from '../../store/database';
import { noteSaved, syncIfDue, syncRound } from './sync-round';
import { wishSync } from './wish-sync';

const NOW = Date.UTC(2026, 5, 1, 10);
const SETTINGS = { ...defaultSettings('UTC'), keepWarm: { months: 7 } };

let db: RadiostilteDatabase;
beforeEach(async () => {
  db = new RadiostilteDatabase('sync-round');
  vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => unknown) => work() } });
  await browser.storage.local.clear();
  await browser.storage.sync.clear();
  await writeSettings(SETTINGS);
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await db.delete();
});

const at = (now: number) => ({ db, settings: SETTINGS, now });
const items = () => browser.storage.sync.get(null);

it('writes nothing until it is wanted, then what differs from a fresh start', async () => {
  await noteSaved(SETTINGS, NOW);
  await syncRound(at(NOW));
  expect(await items()).toEqual({});
  expect(await wishSync(at(NOW), 'on')).toBe(true);
  expect(Object.keys(await items()).sort()).toEqual(['settings', 'settings.keepWarm']);
  expect(await readSyncState()).toMatchObject({ doneAt: NOW, changedAt: null, problem: null });
});

it('gathers what is changed in half a minute, and writes it once', async () => {
  await wishSync(at(NOW), 'on');
  const set = vi.spyOn(browser.storage.sync, 'set');
  for (const months of [8, 9]) {
    const settings = { ...SETTINGS, keepWarm: { months } };
    await writeSettings(settings);
    await noteSaved(settings, NOW + SECOND);
  }
  expect(nextRound(await readSyncState())).toBe(NOW + 31 * SECOND);
  await syncIfDue(at(NOW + 30 * SECOND));
  expect(set).not.toHaveBeenCalled();
  await syncIfDue(at(NOW + 31 * SECOND));
  expect(set).toHaveBeenCalledOnce();
  expect(nextRound(await readSyncState())).toBeNull();
});

it('takes over what another computer changed, and echoes nothing', async () => {
  await wishSync(at(NOW), 'on');
  const text = JSON.stringify({ months: 20 });
  const { 'settings.keepWarm': mine } = (await items()) as Record<string, { sum: string }>;
  const { checksum } = await import('../../settings/sync/checksum');
  const theirs = { ...mine, counter: 5, device: 'z', text, sum: checksum(text) };
  await browser.storage.sync.set({ 'settings.keepWarm': theirs });
  const set = vi.spyOn(browser.storage.sync, 'set');
  await syncRound(at(NOW + DAY));
  expect((await readSettings()).keepWarm).toEqual({ months: 20 });
  expect(set).not.toHaveBeenCalled();
});

it.each([
  ['This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', 'too-often', 10 * MINUTE],
  ['QuotaExceededError: storage.sync API call exceeded its quota limitations.', 'too-large', null],
  ['An unexpected error occurred', 'unavailable', 60 * MINUTE],
])(
  'says why it was refused (%s), and tries again when that may help',
  async (why, problem, wait) => {
    vi.spyOn(browser.storage.sync, 'set').mockRejectedValue(new Error(why));
    await wishSync(at(NOW), 'on');
    const state = await readSyncState();
    expect(state).toMatchObject({ on: true, problem, doneAt: null });
    expect(nextRound(state)).toBe(wait === null ? null : NOW + wait);
  },
);

it('leaves alone what a newer version wrote', async () => {
  const newer = { settings: { format: 1, version: 99 } };
  await browser.storage.sync.set(newer);
  await wishSync(at(NOW), 'on');
  expect(await items()).toEqual(newer);
  expect((await readSyncState()).problem).toBe('newer');
});

it('off, it stays away, and removes what lies there where that is wanted', async () => {
  await wishSync(at(NOW), 'on');
  await wishSync(at(NOW), 'off');
  expect(await readSyncState()).toMatchObject({ on: false, left: true, known: {} });
  expect(Object.keys(await items())).toHaveLength(2);
  await browser.storage.sync.set({ other: 1 });
  expect(await wishSync(at(NOW), 'remove')).toBe(true);
  expect(await items()).toEqual({ other: 1 });
  expect((await readSyncState()).left).toBe(false);
});
