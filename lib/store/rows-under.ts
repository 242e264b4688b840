import Dexie, { type PromiseExtended, type Table } from 'dexie';

/**
 * The rows that stand under any of these keys of an index, each once. Every key is asked for by itself,
 * all at once: one question for several keys goes to the database and back for every row.
 * Neither of the two is an async function: what a live query asks after too many awaits is not watched
 * any more (Dexie).
 * @param index not the primary key
 */
export function rowsUnder<Row, Inserted>(
  table: Table<Row, string, Inserted>,
  index: string,
  keys: readonly string[],
): PromiseExtended<Row[]> {
  const name = table.schema.primKey.keyPath as keyof Row & string;
  const asked = [...new Set(keys)].map((key) => table.where(index).equals(key).toArray());
  return Dexie.Promise.all(asked).then((found) => [
    ...new Map(found.flat().map((row) => [row[name], row])).values(),
  ]);
}

/** As `rowsUnder`, of the rows their primary keys. */
export function keysUnder<Row, Inserted>(
  table: Table<Row, string, Inserted>,
  index: string,
  keys: readonly string[],
): PromiseExtended<string[]> {
  const asked = [...new Set(keys)].map((key) => table.where(index).equals(key).primaryKeys());
  return Dexie.Promise.all(asked).then((found) => [...new Set(found.flat())]);
}
