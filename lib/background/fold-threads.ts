import type { Instant } from '../domain/instant';
import type { SamePeople } from '../domain/same-people';
import type { ThreadKey } from '../domain/sighting';
import type { Settings } from '../settings/settings';
import type { RadiostilteDatabase } from '../store/database';
import type { ThreadRow } from '../store/rows';
import { samePeopleIn } from '../store/same-people-in';
import { tellsOf, waitingFor } from '../store/tells';
import { changeCorrespondents, type ThreadChange } from './change-correspondents';
import { updateCorrespondents } from './correspondents';
import { foldThread } from './fold-thread';
import { ownAddresses } from './own-addresses';
import { type PeopleInThreads, peopleInThreads } from './people-in-threads';
import { planThreads } from './plan-threads';
import { readThreads } from './read-threads';
import { waitingForAlike } from './waiting-for-alike';

/**
 * Makes the derived rows of these threads anew from their sightings, then those of everybody in
 * them, then the plans that hang on these people. Call inside a transaction over all tables.
 * @param isAll everything is made anew: what people were known by may be of older rules
 */
export async function foldThreads(
  db: RadiostilteDatabase,
  keys: readonly ThreadKey[],
  settings: Settings,
  now: Instant,
  isAll = false,
): Promise<void> {
  const { touched, changes, people, inThem } = await foldRows(db, keys, settings, now);
  const around = { settings, people, known: inThem };
  const changed = isAll
    ? await updateCorrespondents(db, touched, around)
    : await changeCorrespondents(db, touched, changes, around);
  const waiting = await waitingFor(db, changed);
  const alike = await waitingForAlike(db, new Set(changed));
  await planThreads(db, [...new Set([...keys, ...waiting, ...alike])], settings, people);
}

/** What folding threads leads to. */
interface Folded {
  readonly rows: readonly ThreadRow[];
  /** Each of these threads before and after. */
  readonly changes: readonly ThreadChange[];
  /** Those of them in which something was due, or that stood on a shelf: they lost it. */
  readonly shown: readonly ThreadKey[];
  /** Everybody who is in one of them, or was. */
  readonly touched: ReadonlySet<string>;
  /** What was asked for: who is the same, and what was said of those who are in them. */
  readonly people: SamePeople;
  readonly inThem: PeopleInThreads;
}

/**
 * Makes the rows of these threads anew, without plans; a thread of which nothing is seen any more, as it
 * was forgotten meanwhile, has none. Call inside a transaction over all tables.
 */
export async function foldRows(
  db: RadiostilteDatabase,
  keys: readonly ThreadKey[],
  settings: Settings,
  now: Instant,
): Promise<Folded> {
  const own = await ownAddresses(db, settings);
  const people = await samePeopleIn(db);
  const touched = new Set<string>();
  const changes: ThreadChange[] = [];
  const shown: ThreadKey[] = [];
  const different = [...new Set(keys)];
  const known = await db.threads.bulkGet(different);
  const read = await readThreads(db, different, people);
  const inThem = await peopleInThreads(db, read, { people, own });
  const rows = read.map((thread) => rowOf(thread, inThem, { own, settings, now }));
  const rowByKey = new Map(rows.map((row) => [row.key, row]));
  const made = different.map((key, index) => ({
    key,
    before: known[index],
    after: rowByKey.get(key),
  }));
  for (const { key, before, after } of made) {
    for (const address of before?.addresses ?? []) touched.add(address);
    for (const address of after?.addresses ?? []) touched.add(address);
    if (before || after) changes.push({ ...(before && { before }), ...(after && { after }) });
    if (after && isShown(before)) shown.push(key);
  }
  await db.threads.bulkDelete(made.flatMap(({ key, after }) => (after ? [] : [key])));
  await db.threads.bulkPut(rows);
  return { rows, changes, shown, touched, people, inThem };
}

function rowOf(...given: Parameters<typeof foldThread>): ThreadRow {
  const row = foldThread(...given);
  return { ...row, tells: tellsOf(row) };
}

function isShown(row: ThreadRow | undefined): boolean {
  return row?.due !== undefined || row?.shelf !== undefined;
}
