import { DAY, type Instant } from '../domain/instant';
import { intersectSpans, type Spans, uniteSpans } from '../domain/spans';
import type { RadiostilteDatabase } from './database';
import type { CoverageRow } from './rows';

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
  return waysToDivide(rows.filter((row) => row !== plain))
    .map(inAllParts)
    .reduce(uniteSpans, plain?.spans ?? []);
}

/** A list in all of its parts. */
interface Divided {
  readonly of: number;
  readonly rows: readonly CoverageRow[];
}

/** A list may stand in three parts today and in two tomorrow: parts of one way say nothing of another. */
function waysToDivide(rows: readonly CoverageRow[]): readonly Divided[] {
  const ofRow = ({ key }: CoverageRow): number => Number(key.split('/').at(-1));
  const numbers = [...new Set(rows.map(ofRow))];
  return numbers.map((of) => ({ of, rows: rows.filter((row) => ofRow(row) === of) }));
}

function inAllParts({ of, rows }: Divided): Spans {
  return rows.length < of ? [] : rows.map(({ spans }) => spans).reduce(intersectSpans);
}

/**
 * Whether a list that stands in parts, as it was read last, was read in some of them only, or in one of them more than a
 * day after another.
 */
export async function isReadInPart(
  db: RadiostilteDatabase,
  account: string,
  list: CoveredList,
): Promise<boolean> {
  const rows = await db.coverage.where('key').startsWith(`${account} ${list} `).toArray();
  const plain = await db.coverage.get(coverageKey(account, { list, part: null }));
  const [newest] = waysToDivide(rows).toSorted((a, b) => readUntil(b.rows) - readUntil(a.rows));
  if (!newest || readUntil(newest.rows) < readUntil(plain ? [plain] : [])) return false;
  const read = newest.rows.map((row) => readUntil([row]));
  return read.length < newest.of || Math.max(...read) - Math.min(...read) > DAY;
}

function readUntil(rows: readonly CoverageRow[]): Instant {
  return Math.max(0, ...rows.map(({ spans }) => spans.at(-1)?.until ?? 0));
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

/**
 * Adds a span that was read without a gap.
 * @param now what is said to be read later was stamped by a clock that was wrong, and goes
 */
export async function addCoverage(
  db: RadiostilteDatabase,
  account: string,
  where: CoveredPart,
  span: { readonly from: Instant; readonly until: Instant },
  now: Instant = Number.POSITIVE_INFINITY,
): Promise<void> {
  const key = coverageKey(account, where);
  await db.transaction('rw', db.coverage, async () => {
    const past = [{ from: Number.NEGATIVE_INFINITY, until: now }];
    const known = intersectSpans((await db.coverage.get(key))?.spans ?? [], past);
    const spans = uniteSpans(known, [span]);
    await db.coverage.put({ key, spans });
  });
}

/** Forgets how far the lists of a mailbox were read. */
export async function dropCoverage(db: RadiostilteDatabase, account: string): Promise<void> {
  await db.coverage.where('key').startsWith(`${account} `).delete();
}

/** Forgets that the lists of a mailbox were read before a moment. */
export async function cutCoverage(
  db: RadiostilteDatabase,
  account: string,
  from: Instant,
): Promise<void> {
  const rows = await db.coverage.where('key').startsWith(`${account} `).toArray();
  const since = [{ from, until: Number.POSITIVE_INFINITY }];
  const cut = rows.map(({ key, spans }) => ({ key, spans: intersectSpans(spans, since) }));
  const isEmpty = ({ spans }: CoverageRow): boolean => spans.length === 0;
  await db.coverage.bulkDelete(cut.filter(isEmpty).map(({ key }) => key));
  await db.coverage.bulkPut(cut.filter((row) => !isEmpty(row)));
}
