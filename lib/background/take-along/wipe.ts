import type { Wipe } from '../../messages/take-along-messages';
import type { Context } from '../context';
import { wipeAccount } from './wipe-account';
import { wipeEverything } from './wipe-everything';
import { wipePerson } from './wipe-person';

/** Forgets for good; what hangs on what is left is to be folded afterwards (`foldHistory`). */
export async function wipe(context: Context, what: Wipe): Promise<void> {
  if (what.of === 'everything') await wipeEverything(context);
  else if (what.of === 'account') await wipeAccount(context, what.account);
  else await wipePerson(context, what.address);
}
