/** Everything derived, made from what was seen and said alone, and compared with what is stored. */
import 'fake-indexeddb/auto';
import { isDeepStrictEqual } from 'node:util';
import { foldThreads } from '../../lib/background/fold-threads';
import { defaultSettings } from '../../lib/settings/settings';
import { RadiostilteDatabase } from '../../lib/store/database';
import type { SightingRow } from '../../lib/store/rows';
import type { StoredNow } from './stored-now';

const DERIVED = ['threads', 'correspondents'] as const;
const MOST_NAMED = 5;

let count = 0;

/**
 * @param now of the browser
 * @returns what differs, in words; empty where nothing does
 */
export async function differsFromAnew(
  stored: StoredNow,
  now = Date.now(),
): Promise<readonly string[]> {
  count += 1;
  const db = new RadiostilteDatabase(`anew-${count}`);
  try {
    await fill(db, stored.tables);
    const threads = new Set((await db.sightings.toArray()).map(({ thread }) => thread));
    const settings = stored.settings ?? defaultSettings(stored.zone);
    // The scope must itself be async (Dexie).
    await db.transaction('rw', db.tables, async () => {
      await foldThreads(db, [...threads], settings, now);
    });
    const different = DERIVED.map(async (table) =>
      differencesOf(table, stored.tables[table] ?? [], await db.table(table).toArray()),
    );
    return (await Promise.all(different)).flat();
  } finally {
    await db.delete();
  }
}

async function fill(db: RadiostilteDatabase, tables: StoredNow['tables']): Promise<void> {
  const isDerived = (name: string): boolean => DERIVED.some((one) => one === name);
  for (const table of db.tables.filter(({ name }) => !isDerived(name))) {
    await table.bulkPut([...(tables[table.name] ?? [])]);
  }
}

function differencesOf(
  table: (typeof DERIVED)[number],
  stored: readonly object[],
  anew: readonly object[],
): readonly string[] {
  const key = table === 'threads' ? 'key' : 'address';
  const byKey = (rows: readonly object[]) =>
    new Map(rows.map((row) => [String(row[key as keyof typeof row]), row]));
  const [there, wanted] = [byKey(stored), byKey(anew)];
  const all = [...new Set([...there.keys(), ...wanted.keys()])];
  return all
    .filter((one) => !isDeepStrictEqual(plain(there.get(one)), plain(wanted.get(one))))
    .slice(0, MOST_NAMED)
    .map((one) => `${table}: ${one} is not what its sightings give`);
}

/** What crossed from the browser has lost fields that are not defined. */
function plain(row: object | undefined): unknown {
  return row === undefined ? undefined : JSON.parse(JSON.stringify(row));
}

/** What was seen that is not there any more. */
export function missingSightings(stored: StoredNow, wanted: readonly string[]): readonly string[] {
  const rows = (stored.tables['sightings'] ?? []) as readonly SightingRow[];
  const there = new Set(
    rows.flatMap(({ sighting }) =>
      sighting.kind === 'message' ? [`${sighting.thread} ${sighting.messageId}`] : [],
    ),
  );
  return wanted.filter((one) => !there.has(one)).map((one) => `acknowledged and gone: ${one}`);
}
