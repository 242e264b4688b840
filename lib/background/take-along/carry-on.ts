import { isImporting } from '../../messages/import-lock';
import { bringingIn } from '../../store/backup/bringing-in';
import { dropIncoming } from '../../store/backup/incoming';
import { contextNow } from '../context';
import { bringInSome } from './bring-in';

/** Goes on with a file that was being brought in; one that nobody decided about any more is dropped. */
export async function carryOnBringingIn(): Promise<void> {
  const { db } = await contextNow();
  if ((await bringingIn(db)) === null) {
    if (!(await isImporting())) await dropIncoming();
    return;
  }
  while ((await bringInSome(await contextNow())) > 0);
}
