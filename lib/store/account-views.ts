import { factOf, unclearIn } from '../diagnostics/facts';
import { missingOf, unreadable } from '../diagnostics/unreadable';
import { stoppedAt } from '../domain/confirming/asking';
import type { Instant } from '../domain/instant';
import { askedFor } from './asked-pages';
import { coverageOf, isReadInPart } from './coverage';
import type { RadiostilteDatabase } from './database';
import type { DueThreads } from './due-threads';
import type { AccountView } from './views';

/**
 * How the mailboxes fare. What cannot be read is told for a day, and for as long as it holds anything
 * back that is due.
 *
 * @param due already asked for, so that a live query watches all of it
 */
export async function readAccountViews(
  db: RadiostilteDatabase,
  now: Instant,
  due: Promise<DueThreads>,
): Promise<readonly AccountView[]> {
  const [accounts, asked] = await Promise.all([db.accounts.toArray(), askedFor(db)]);
  return Promise.all(
    accounts.map(async (account) => {
      const { address, provider, undatedIn } = account;
      const seenAt = (await coverageOf(db, address, 'inbox')).at(-1)?.until ?? null;
      const inboxInPart = await isReadInPart(db, address, 'inbox');
      const heldBack = (await due).unreadIn.has(address);
      const missing = heldBack ? missingOf(account) : unreadable(account, now);
      return {
        account: address,
        provider,
        seenAt,
        unreadable: [...new Set(missing.map(factOf))],
        unclear: unclearIn(account.selectors),
        inboxInPart,
        undated: undatedIn.length > 0,
        confirmingStopped: stoppedAt(asked, address, now) !== null,
      };
    }),
  );
}
