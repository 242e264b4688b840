import type { DBCore, DBCoreCursor, DBCoreTable } from 'dexie';
import type { RadiostilteDatabase } from '../../lib/store/database';

/**
 * How many rows and keys a database gives out while something is done: what it costs, without a
 * clock. What is only counted is looked at all the same.
 */
export async function rowsRead(
  db: RadiostilteDatabase,
  work: () => Promise<unknown>,
): Promise<number> {
  let rows = 0;
  const count = (more: number): void => {
    rows += more;
  };
  db.use({ stack: 'dbcore', name: 'count-rows', create: (core) => counting(core, count) });
  try {
    db.close();
    await db.open();
    await work();
    return rows;
  } finally {
    db.unuse({ stack: 'dbcore', name: 'count-rows' });
    db.close();
    await db.open();
  }
}

function counting(core: DBCore, count: (more: number) => void): DBCore {
  return { ...core, table: (name) => countingTable(core.table(name), count) };
}

function countingTable(table: DBCoreTable, count: (more: number) => void): DBCoreTable {
  // No `async`: a promise of the browser's own would leave the transaction (Dexie).
  const all = <Found>(asked: Promise<Found>, rowsOf: (found: Found) => number): Promise<Found> =>
    asked.then((found) => {
      count(rowsOf(found));
      return found;
    });
  const there = (row: unknown): boolean => row !== undefined;
  return {
    ...table,
    get: (request) => all(table.get(request), (row) => (there(row) ? 1 : 0)),
    getMany: (request) => all(table.getMany(request), (rows) => rows.filter(there).length),
    query: (request) => all(table.query(request), ({ result }) => result.length),
    count: (request) => all(table.count(request), (rows) => rows),
    openCursor: (request) =>
      table.openCursor(request).then((cursor) => cursor && countingCursor(cursor, count)),
  };
}

function countingCursor(cursor: DBCoreCursor, count: (more: number) => void): DBCoreCursor {
  const start = (onNext: () => void) =>
    cursor.start(() => {
      count(1);
      onNext();
    });
  return Object.create(cursor, { start: { value: start } });
}
