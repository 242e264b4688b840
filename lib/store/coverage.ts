import type { Instant } from '../domain/instant';
import { type Spans, uniteSpans } from '../domain/spans';
import type { RadiostilteDatabase } from './database';

export type CoveredList = 'inbox' | 'sent';

function coverageKey(account: string, list: CoveredList): string {
  return `${account} ${list}`;
}

/** Message times over which no row of the list is missing. */
export async function coverageOf(
  db: RadiostilteDatabase,
  account: string,
  list: CoveredList,
): Promise<Spans> {
  return (await db.coverage.get(coverageKey(account, list)))?.spans ?? [];
}

/** Adds a span that was read without a gap. */
export async function addCoverage(
  db: RadiostilteDatabase,
  account: string,
  list: CoveredList,
  span: { readonly from: Instant; readonly until: Instant },
): Promise<void> {
  const key = coverageKey(account, list);
  await db.transaction('rw', db.coverage, async () => {
    const spans = uniteSpans((await db.coverage.get(key))?.spans ?? [], [span]);
    await db.coverage.put({ key, spans });
  });
}
