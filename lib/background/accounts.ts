import type { Instant } from '../domain/instant';
import type { AccountRow } from '../store/rows';
import type { Provider } from '../webmail/port';
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
    page: null,
    wholeLookAt: null,
  };
}
