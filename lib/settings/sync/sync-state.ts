import { browser } from 'wxt/browser';
import type { Instant } from '../../domain/instant';
import type { Stamped } from './stamped-fields';
import type { Fields } from './synced-fields';

/** Why the settings were not taken along. */
export type SyncProblem = 'too-large' | 'too-often' | 'unavailable' | 'newer';

/** How taking along stands, on this computer only; one object in storage.local. */
export interface SyncState {
  readonly on: boolean;
  /** Random name of this browser, as in stamps. */
  readonly device: string;
  /** All that is known, here and elsewhere. */
  readonly known: Stamped;
  /** The fields as they stood here when they were looked at last. */
  readonly shown: Fields;
  /** Since when there is something to take along; null where there is not. */
  readonly changedAt: Instant | null;
  readonly doneAt: Instant | null;
  readonly problem: SyncProblem | null;
  /** When it is tried again; null: at the next change. */
  readonly retryAt: Instant | null;
  /** It is off, and something was left in the browser's account. */
  readonly left: boolean;
}

/** As the options show it. */
export interface SyncView extends Pick<SyncState, 'on' | 'doneAt' | 'problem' | 'left'> {
  readonly isWaiting: boolean;
}

const KEY = 'sync';

const OFF: SyncState = {
  on: false,
  device: '',
  known: {},
  shown: {},
  changedAt: null,
  doneAt: null,
  problem: null,
  retryAt: null,
  left: false,
};

export async function readSyncState(): Promise<SyncState> {
  const stored = await browser.storage.local.get(KEY);
  return stateIn(stored[KEY]);
}

/** Only the worker writes it, so what it wrote can be read back as it is. */
function stateIn(value: unknown): SyncState {
  return { ...OFF, ...(value as Partial<SyncState> | undefined) };
}

/** Called only by the worker. */
export async function writeSyncState(state: SyncState): Promise<void> {
  await browser.storage.local.set({ [KEY]: state });
}

/** As on the first day, but that something lies in the browser's account. Called only by the worker. */
export async function writeSyncLeft(): Promise<void> {
  await writeSyncState({ ...OFF, left: true });
}

/** Calls back with how it stands now and after every change, until stopped. */
export function watchSync(onView: (view: SyncView) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && KEY in changes) onView(viewOf(stateIn(changes[KEY]?.newValue)));
  };
  browser.storage.onChanged.addListener(listener);
  void readSyncState().then((state) => onView(viewOf(state)));
  return () => browser.storage.onChanged.removeListener(listener);
}

function viewOf({ on, doneAt, problem, left, changedAt }: SyncState): SyncView {
  return { on, doneAt, problem, left, isWaiting: changedAt !== null };
}
