import { browser } from 'wxt/browser';
import { dropIncoming } from '../../store/backup/incoming';
import type { Context } from '../context';
import { dropNotification } from '../notifying/notify';

/** As freshly installed: no row, no setting, no alarm. The badge is set from what is left: nothing. */
export async function wipeEverything({ db }: Context): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    await Promise.all(db.tables.map((table) => table.clear()));
  });
  await dropIncoming();
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
  await browser.alarms.clearAll();
  await dropNotification();
}
