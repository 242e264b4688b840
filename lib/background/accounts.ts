import type { Provider } from '../webmail/port';
import type { SelectorHealth } from '../webmail/selector';
import type { Context } from './context';
import { refoldAll, wantRefold } from './refold-all';

/**
 * A mailbox was seen. Addresses it shows as the user's own are kept; a new one changes who wrote
 * what, so everything is folded again.
 */
export async function sawAccount(
  { db, settings, now }: Context,
  account: { address: string; provider: Provider; ownAddresses: readonly string[] },
): Promise<void> {
  const { address, provider } = account;
  const known = await db.accounts.get(address);
  const own = [...new Set([...(known?.ownAddresses ?? []), ...account.ownAddresses])].sort();
  if (known?.ownAddresses.length === own.length) return;
  await db.transaction('rw', [db.accounts, db.meta], async () => {
    const health = { selectors: known?.selectors ?? [], selectorsAt: known?.selectorsAt ?? now };
    await db.accounts.put({ address, provider, ownAddresses: own, ...health });
    await wantRefold(db);
  });
  await refoldAll(db, settings, now);
}

/** What an adapter found and missed on a page. What this tab has not looked for stays as it was. */
export async function sawHealth(
  { db, now }: Context,
  address: string,
  selectors: readonly SelectorHealth[],
): Promise<void> {
  const known = (await db.accounts.get(address))?.selectors ?? [];
  const merged = selectors.map((one) =>
    one.hits + one.misses > 0 ? one : (known.find(({ name }) => name === one.name) ?? one),
  );
  await db.accounts.update(address, { selectors: merged, selectorsAt: now });
}
