/** A database that a newer version left is told of, and nothing in it is changed. */
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, it, vi } from 'vitest';
import { RadiostilteDatabase } from '../../lib/store/database';
import { isNewer } from '../../lib/store/newer-database';
import { rowsOf, STORES, VERSIONS } from '../support/older-databases';

const NAME = 'newer';
const NEXT = VERSIONS.length + 1;

async function openNext(): Promise<Dexie> {
  const next = new Dexie(NAME);
  for (const version of VERSIONS) next.version(version).stores(STORES[version]);
  next.version(NEXT).stores({ moods: 'key' });
  await next.open();
  return next;
}

async function allRows(db: Dexie): Promise<unknown> {
  return Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()]));
}

it('is not opened, and stays as it was', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const next = await openNext();
  for (const [table, rows] of Object.entries(rowsOf(9))) await next.table(table).bulkPut([...rows]);
  await next.table('moods').put({ key: 'a' });
  await next.table('meta').put({ key: 'folded-by', value: 99 });
  const before = await allRows(next);
  next.close();

  const today = new RadiostilteDatabase(NAME);
  const failures = await Promise.all([
    today.open().catch((error: unknown) => error),
    today.meta.get('folded-by').catch((error: unknown) => error),
    today.meta.put({ key: 'folded-by', value: 1 }).catch((error: unknown) => error),
  ]);
  expect(failures.map(isNewer)).toEqual([true, true, true]);
  today.close();

  const later = await openNext();
  expect(await allRows(later)).toEqual(before);
  expect(later.verno).toBe(NEXT);
  await later.delete();
});

it('is not confused with one that cannot be opened at all', () => {
  expect(isNewer(new DOMException('no', 'UnknownError'))).toBe(false);
});
