import type { Table } from 'dexie';

/**
 * The rows that stand under any of these keys of an index, each once. Every key is asked for by itself,
 * all at once: one question for several keys goes to the database and back for every row.
 * @param index not the primary key
 */
export async function rowsUnder<Row, Inserted>(
  table: Table<Row, string, Inserted>,
  index: string,
  keys: readonly string[],
): Promise<Row[]> {
  const different = [...new Set(keys)];
  const found = await Promise.all(different.map((key) => table.where(index).equals(key).toArray()));
  const name = table.schema.primKey.keyPath as keyof Row & string;
  return [...new Map(found.flat().map((row) => [row[name], row])).values()];
}

/** As `rowsUnder`, of the rows their primary keys. */
export async function keysUnder<Row, Inserted>(
  table: Table<Row, string, Inserted>,
  index: string,
  keys: readonly string[],
): Promise<string[]> {
  const different = [...new Set(keys)];
  const found = await Promise.all(
    different.map((key) => table.where(index).equals(key).primaryKeys()),
  );
  return [...new Set(found.flat())];
}
