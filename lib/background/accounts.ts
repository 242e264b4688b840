import type { Instant } from '../domain/instant';
import type { AccountRow } from '../store/rows';
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
  account: { address: string; provider: Provider; home: string; ownAddresses: readonly string[] },
): Promise<void> {
  const { address, provider, home } = account;
  const isNew = await db.transaction('rw', [db.accounts, db.meta], async () => {
    const stored = await db.accounts.get(address);
    const known = stored ?? newAccount(address, provider, now);
    const own = [...new Set([...known.ownAddresses, ...account.ownAddresses])].sort();
    await db.accounts.put({ ...known, provider, home: home || known.home, ownAddresses: own });
    const changes = !stored || own.length > known.ownAddresses.length;
    if (changes) await wantRefold(db);
    return changes;
  });
  if (isNew) await refoldAll(db, settings, now);
}

/** The mailbox that a look showed, stored if it is new. */
export async function accountOfLook(
  context: Context,
  provider: Provider,
  address: string,
): Promise<AccountRow> {
  const known = await context.db.accounts.get(address);
  if (known) return known;
  await sawAccount(context, { address, provider, home: '', ownAddresses: [] });
  return newAccount(address, provider, context.now);
}

function newAccount(address: string, provider: Provider, now: Instant): AccountRow {
  return {
    address,
    provider,
    home: '',
    ownAddresses: [],
    clocks: [],
    undatedIn: [],
    selectors: [],
    selectorsAt: now,
  };
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
