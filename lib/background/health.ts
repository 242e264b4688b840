/** What the adapters found and missed on the pages of each mailbox. */
import type { Instant } from '../domain/instant';
import type { PageSeen } from '../messages/health-messages';
import { namelessPages } from '../store/nameless-pages';
import type { NamelessPage, SelectorRow } from '../store/rows';
import type { Provider } from '../webmail/port';
import type { SelectorHealth } from '../webmail/selector';
import type { Context } from './context';

/** What this tab has not looked for since it told last stays as it was. */
export async function sawHealth(
  { db, now }: Context,
  address: string,
  told: { readonly selectors: readonly SelectorHealth[]; readonly page: PageSeen },
): Promise<void> {
  await db.transaction('rw', db.accounts, async () => {
    const known = (await db.accounts.get(address))?.selectors ?? [];
    const selectors = told.selectors.map((one) =>
      merged(
        known.find(({ name }) => name === one.name),
        one,
        now,
      ),
    );
    await db.accounts.update(address, { selectors, selectorsAt: now, page: told.page });
  });
}

function merged(known: SelectorRow | undefined, told: SelectorHealth, now: Instant): SelectorRow {
  const { name, needed, hits, misses, missing, used } = told;
  const before = known ?? { hits: 0, misses: 0, used: null, hitAt: null, missingSince: null };
  if (hits + misses === 0) return { ...before, name, needed };
  return {
    name,
    needed,
    hits: before.hits + hits,
    misses: before.misses + misses,
    used: used ?? before.used,
    hitAt: hits > 0 ? now : before.hitAt,
    missingSince: missing === 0 ? null : (before.missingSince ?? now),
  };
}

/** A tab shows a list, and the page does not tell whose it is. */
export async function sawNameless(
  context: Context,
  provider: Provider,
  tabId: number | null,
): Promise<void> {
  if (tabId === null) return;
  const page = { tabId, provider, at: context.now };
  await changeNameless(context, tabId, (others) => [...others, page]);
}

/** A tab told whose mailbox it shows, or was closed. */
export async function noLongerNameless(context: Context, tabId: number | null): Promise<void> {
  if (tabId !== null) await changeNameless(context, tabId, (others) => others);
}

async function changeNameless(
  { db }: Context,
  tabId: number,
  change: (others: readonly NamelessPage[]) => readonly NamelessPage[],
): Promise<void> {
  await db.transaction('rw', db.meta, async () => {
    const known = await namelessPages(db);
    const value = change(known.filter((page) => page.tabId !== tabId));
    if (known.length + value.length > 0) await db.meta.put({ key: 'nameless-pages', value });
  });
}
