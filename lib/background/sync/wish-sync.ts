import type { SyncWish } from '../../messages/messages';
import { defaultSettings } from '../../settings/settings';
import { isOurs } from '../../settings/sync/sync-items';
import { readSyncState, writeSyncState } from '../../settings/sync/sync-state';
import { firstKnown } from '../../settings/sync/take-step';
import type { Context } from '../context';
import { alone, syncRound } from './sync-round';
import { problemOf, syncStorage } from './sync-storage';

/** Whether settings are taken along, as the user wishes; false: it did not work. */
export async function wishSync(context: Context, wish: SyncWish): Promise<boolean> {
  if (wish === 'remove') return removeAll();
  if (wish === 'off') return turnOff();
  await turnOn(context);
  await syncRound(context);
  return true;
}

/** Where nothing can be read there yet, the next round tries it again. */
async function turnOn({ settings, now }: Context): Promise<void> {
  await alone(async () => {
    const before = await readSyncState();
    if (before.on) return;
    const device = before.device || crypto.randomUUID();
    const fresh = defaultSettings(settings.workingHours.zone);
    const state = { ...before, on: true, left: false, changedAt: now, doneAt: null, problem: null };
    try {
      const items = await syncStorage().get(null);
      await writeSyncState({ ...state, ...firstKnown(settings, fresh, items, device) });
    } catch (error) {
      await writeSyncState({ ...before, problem: problemOf(error) });
      throw error;
    }
  });
}

async function turnOff(): Promise<boolean> {
  return alone(async () => {
    const state = await readSyncState();
    const left = state.left || Object.keys(state.known).length > 0;
    const nothing = { known: {}, shown: {}, changedAt: null, problem: null, retryAt: null };
    await writeSyncState({ ...state, ...nothing, on: false, left });
    return true;
  });
}

/** Other computers that have it on put theirs there again. */
async function removeAll(): Promise<boolean> {
  return alone(async () => {
    const state = await readSyncState();
    if (state.on) return false;
    try {
      const items = await syncStorage().get(null);
      await syncStorage().remove(Object.keys(items).filter(isOurs));
    } catch {
      return false;
    }
    await writeSyncState({ ...state, left: false });
    return true;
  });
}
