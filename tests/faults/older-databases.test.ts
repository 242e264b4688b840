/** The database of every older version, opened by the code of today: all of it is there, and derived anew. */
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { refoldWanted } from '../../lib/background/refold-all';
import { RadiostilteDatabase } from '../../lib/store/database';
import { rowsOf, STORES, VERSIONS, type Version } from '../support/older-databases';

const NOW = Date.UTC(2025, 7, 3);
const OFFER = 'nora@studio-lind.example t1';

async function writeOld(version: Version): Promise<string> {
  const name = `older-${version}`;
  const old = new Dexie(name);
  for (const one of VERSIONS.filter((earlier) => earlier <= version)) {
    old.version(one).stores(STORES[one]);
  }
  for (const [table, rows] of Object.entries(rowsOf(version))) await old.table(table).bulkPut(rows);
  old.close();
  return name;
}

beforeEach(() => fakeBrowser.reset());

it.each(VERSIONS)('version %d', async (version) => {
  const before = rowsOf(version);
  const db = new RadiostilteDatabase(await writeOld(version));
  await refoldWanted(db, NOW);
  const keysOf = (rows: readonly object[] = []) => rows.map((row) => Object(row).key).toSorted();
  expect(keysOf(await db.sightings.toArray())).toEqual(keysOf(before['sightings']));
  expect(keysOf(await db.decisions.toArray())).toEqual(keysOf(before['decisions']));
  expect(await db.threads.get(OFFER)).toMatchObject({
    client: 'anna.keller@gmail.com',
    subject: 'Re: Offer',
    silence: { turn: 'theirs' },
  });
  expect(await db.correspondents.get('anna.keller@gmail.com')).toMatchObject({
    name: 'Anna Keller',
    relation: 'client',
  });
  await db.delete();
});
