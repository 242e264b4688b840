import type { Wipe } from '../../messages/take-along-messages';
import { readSettings } from '../../settings/stored-settings';
import { bringingIn } from '../../store/backup/bringing-in';
import type { Context } from '../context';
import { foldSome } from '../import/unfolded';
import { bringInSome } from './bring-in';
import { oneAtATime } from './one-at-a-time';
import { wipeAccount } from './wipe-account';
import { wipeEverything } from './wipe-everything';
import { wipePerson } from './wipe-person';

/** Forgets for good; what hangs on what is left is to be folded afterwards (`foldHistory`). */
export async function wipe(context: Context, what: Wipe): Promise<void> {
  if (what.of === 'everything') await oneAtATime(() => wipeEverything(context));
  else await afterBringingIn(context, (now) => wipePart(now, what));
}

type Part = Exclude<Wipe, { of: 'everything' }>;

async function wipePart(context: Context, what: Part): Promise<void> {
  if (what.of === 'account') await wipeAccount(context, what.account);
  else await wipePerson(context, what.address);
}

/**
 * A file that is being brought in is finished first, and who is in its threads worked out: what it holds
 * of them would come after, or be overlooked.
 */
async function afterBringingIn(
  context: Context,
  work: (context: Context) => Promise<void>,
): Promise<void> {
  for (let done = false; !done; ) {
    while ((await bringInSome(context)) > 0);
    const now = { ...context, settings: await readSettings() };
    while ((await foldSome(now)) > 0);
    done = await oneAtATime(async () => {
      if ((await bringingIn(context.db)) !== null) return false;
      await work(now);
      return true;
    });
  }
}
