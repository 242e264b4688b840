import { DAY, type Instant } from '../domain/instant';
import { intersectSpans, type Spans, uniteSpans } from '../domain/spans';
import type { RadiostilteDatabase } from './database';

export type CoveredList = 'inbox' | 'sent';

/** A list, or one of the parts in which a page shows it side by side. */
export interface CoveredPart {
  readonly list: CoveredList;
  readonly part: { readonly at: number; readonly of: number } | null;
}

function coverageKey(account: string, { list, part }: CoveredPart): string {
  return part === null ? `${account} ${list}` : `${account} ${list} ${part.at}/${part.of}`;
}

/**
 * Message times over which no row of the list is missing: where it was read as one, or in all its
 * parts.
 */
export async function coverageOf(
  db: RadiostilteDatabase,
  account: string,
  list: CoveredList,
): Promise<Spans> {
  const rows = await db.coverage.where('key').startsWith(`${account} ${list}`).toArray();
  const plain = rows.find(({ key }) => key === coverageKey(account, { list, part: null }));
  return uniteSpans(plain?.spans ?? [], inAllParts(rows.filter((row) => row !== plain)));
}

function inAllParts(rows: readonly { readonly key: string; readonly spans: Spans }[]): Spans {
  const of = Number(rows[0]?.key.split('/').at(-1));
  if (rows.length === 0 || rows.length < of) return [];
  return rows.map(({ spans }) => spans).reduce(intersectSpans);
}

/**
 * Whether a list that stands in parts was read in some of them only, or in one of them more than a
 * day after another.
 */
export async function isReadInPart(
  db: RadiostilteDatabase,
  account: string,
  list: CoveredList,
): Promise<boolean> {
  const rows = await db.coverage.where('key').startsWith(`${account} ${list} `).toArray();
  const read = rows.map(({ spans }) => spans.at(-1)?.until ?? 0);
  const of = Number(rows[0]?.key.split('/').at(-1));
  return rows.length > 0 && (rows.length < of || Math.max(...read) - Math.min(...read) > DAY);
}

/** Since when nothing is missing in a list, up to the newest row that was read; null where nothing was. */
export async function coveredSince(
  db: RadiostilteDatabase,
  account: string,
  where: CoveredPart,
): Promise<Instant | null> {
  const row = await db.coverage.get(coverageKey(account, where));
  return row?.spans.at(-1)?.from ?? null;
}

/** Adds a span that was read without a gap. */
export async function addCoverage(
  db: RadiostilteDatabase,
  account: string,
  where: CoveredPart,
  span: { readonly from: Instant; readonly until: Instant },
): Promise<void> {
  const key = coverageKey(account, where);
  await db.transaction('rw', db.coverage, async () => {
    const spans = uniteSpans((await db.coverage.get(key))?.spans ?? [], [span]);
    await db.coverage.put({ key, spans });
  });
}

/** Forgets how far the lists of a mailbox were read. */
export async function dropCoverage(db: RadiostilteDatabase, account: string): Promise<void> {
  await db.coverage.where('key').startsWith(`${account} `).delete();
}
