import { whileImporting } from '../../messages/import-lock';
import { bringingIn } from '../../store/backup/bringing-in';
import { dropIncoming, isIncoming } from '../../store/backup/incoming';
import type { RadiostilteDatabase } from '../../store/database';
import { contextNow } from '../context';
import { bringInSome } from './bring-in';
import { oneAtATime } from './one-at-a-time';

/** Goes on with a file that was being brought in; one that nobody decided about any more is dropped. */
export async function carryOnBringingIn(): Promise<void> {
  const { db } = await contextNow();
  await oneAtATime(() => dropUndecided(db));
  while ((await bringInSome(await contextNow())) > 0);
}

/** Not while a page holds the lock: there it is still to be decided. */
async function dropUndecided(db: RadiostilteDatabase): Promise<void> {
  if ((await bringingIn(db)) !== null || !(await isIncoming())) return;
  await whileImporting(dropIncoming);
}
