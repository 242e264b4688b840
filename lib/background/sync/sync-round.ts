import { browser } from 'wxt/browser';
import { DAY, HOUR, type Instant, MINUTE } from '../../domain/instant';
import { canonical } from '../../domain/sighting-key';
import type { Settings } from '../../settings/settings';
import { readSettings } from '../../settings/stored-settings';
import { nextRound } from '../../settings/sync/next-round';
import { changesTo, type Items, isTooLarge, readItems } from '../../settings/sync/sync-items';
import {
  readSyncState,
  type SyncProblem,
  type SyncState,
  writeSyncState,
} from '../../settings/sync/sync-state';
import { noteChanges, takeStep } from '../../settings/sync/take-step';
import type { Context } from '../context';
import { saveSettings } from '../save-settings';
import { problemOf, syncStorage } from './sync-storage';

const RETRY_AFTER: Readonly<Record<SyncProblem, number | null>> = {
  'too-often': 10 * MINUTE,
  unavailable: HOUR,
  newer: DAY,
  'too-large': null,
};

/** The settings were saved: what changed gets its stamp at once, and travels a little later. */
export async function noteSaved(settings: Settings, now: Instant): Promise<void> {
  await alone(async () => {
    const state = await readSyncState();
    if (!state.on) return;
    const noted = noteChanges(settings, state);
    if (canonical(noted.known) === canonical(state.known)) return;
    const isStuck = state.problem !== null && state.problem !== 'too-large';
    const problem = isStuck ? state.problem : null;
    await writeSyncState({ ...state, ...noted, problem, changedAt: state.changedAt ?? now });
  });
}

/** Makes a round where one is due: at the alarm, and whenever the worker starts. */
export async function syncIfDue(context: Context): Promise<void> {
  const state = await readSyncState();
  const { now } = context;
  const due = nextRound(state);
  const isOld = state.on && state.problem === null && Math.abs(now - (state.doneAt ?? 0)) >= DAY;
  if (isOld || (due !== null && due <= now)) await syncRound(context);
}

/**
 * Reads what lies in the browser's storage, brings both together, and writes what is missing there.
 * One at a time; done again it changes nothing.
 */
export async function syncRound({ db, now }: Pick<Context, 'db' | 'now'>): Promise<void> {
  await alone(async () => {
    const state = await readSyncState();
    if (!state.on) return;
    try {
      await writeSyncState(await roundOf({ db, now }, state));
    } catch (error) {
      await writeSyncState(stopped(state, problemOf(error), now));
    }
  });
}

async function roundOf(
  { db, now }: Pick<Context, 'db' | 'now'>,
  state: SyncState,
): Promise<SyncState> {
  const items = await syncStorage().get(null);
  if (readItems(items).isNewer) return stopped(state, 'newer', now);
  const settings = await readSettings();
  const { settings: after, ...known } = takeStep(settings, state, items);
  // Saved before that is noted: a worker that dies in between only stamps once more what came.
  if (canonical(after) !== canonical(settings)) {
    await saveSettings({ db, settings, now }, after);
  }
  const noted = { ...state, ...known };
  const problem = await write(items, changesTo(items, known.known));
  if (problem !== null) return stopped(noted, problem, now);
  return { ...noted, changedAt: null, doneAt: now, problem: null, retryAt: null };
}

/** One write at most, and one removal where parts are left over. */
async function write(
  items: Items,
  { set, remove }: ReturnType<typeof changesTo>,
): Promise<SyncProblem | null> {
  if (isTooLarge({ ...items, ...set })) return 'too-large';
  if (Object.keys(set).length > 0) await syncStorage().set({ ...set });
  if (remove.length > 0) await syncStorage().remove([...remove]);
  return null;
}

function stopped(state: SyncState, problem: SyncProblem, now: Instant): SyncState {
  const wait = RETRY_AFTER[problem];
  return { ...state, problem, retryAt: wait === null ? null : now + wait };
}

/** Two rounds of one worker must not read what the other is about to write. */
export function alone<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('radiostilte-sync', work) as Promise<T>;
}

export function onSyncStorageChange(listener: () => void): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'sync') listener();
  });
}
