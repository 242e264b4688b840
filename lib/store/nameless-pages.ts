import { DAY, type Instant } from '../domain/instant';
import type { Provider } from '../webmail/port';
import type { RadiostilteDatabase } from './database';
import type { NamelessPage } from './rows';

/** A tab that was not heard of for so long has gone. */
const COUNTS_FOR = DAY;

export async function namelessPages(db: RadiostilteDatabase): Promise<readonly NamelessPage[]> {
  const row = await db.meta.get('nameless-pages');
  return row?.key === 'nameless-pages' ? row.value : [];
}

/** Providers of which a tab shows a list now and does not tell whose it is: it is not read. */
export async function namelessNow(
  db: RadiostilteDatabase,
  now: Instant,
): Promise<readonly Provider[]> {
  const pages = await namelessPages(db);
  const lately = pages.filter(({ at }) => now - at <= COUNTS_FOR);
  return [...new Set(lately.map(({ provider }) => provider))];
}
