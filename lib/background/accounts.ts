import type { Provider } from '../webmail/port';
import type { SelectorHealth } from '../webmail/selector';
import type { Context } from './context';
import { refoldAll } from './refold-all';

/**
 * A mailbox was seen. Addresses it shows as the user's own are kept; a new one changes who wrote
 * what, so everything is folded again.
 */
export async function sawAccount(
  { db, settings, now }: Context,
  account: { address: string; provider: Provider; ownAddresses: readonly string[] },
): Promise<void> {
  const known = await db.accounts.get(account.address);
  const own = [...new Set([...(known?.ownAddresses ?? []), ...account.ownAddresses])].sort();
  if (known?.ownAddresses.length === own.length) return;
  await db.accounts.put({
    address: account.address,
    provider: account.provider,
    ownAddresses: own,
    selectors: known?.selectors ?? [],
  });
  await refoldAll(db, settings, now);
}

/** What the adapter found and missed on the page. */
export async function sawHealth(
  { db }: Context,
  address: string,
  selectors: readonly SelectorHealth[],
): Promise<void> {
  await db.accounts.update(address, { selectors });
}
