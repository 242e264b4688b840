import { browser } from 'wxt/browser';
import { readSyncState, writeSyncLeft } from '../../settings/sync/sync-state';
import { dropIncoming } from '../../store/backup/incoming';
import type { Context } from '../context';
import { dropNotification } from '../notifying/notify';
import { alone } from '../sync/sync-round';

/**
 * As freshly installed: no row, no setting, no alarm. The badge is set from what is left: nothing. Only
 * that settings lie in the browser's account is still known, so that they can be removed there.
 */
export async function wipeEverything({ db }: Context): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    await Promise.all(db.tables.map((table) => table.clear()));
  });
  await dropIncoming();
  await alone(async () => {
    const { on, left } = await readSyncState();
    await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
    if (on || left) await writeSyncLeft();
  });
  await browser.alarms.clearAll();
  await dropNotification();
}
