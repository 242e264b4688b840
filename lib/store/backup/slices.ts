import type { RadiostilteDatabase } from '../database';
import type { BackupTable } from './backup-form';

/** So many rows are read at once. */
const SLICE = 1_000;

/** The rows of a table in the order of their keys. */
export async function* slicesOf(
  db: RadiostilteDatabase,
  table: BackupTable,
): AsyncGenerator<readonly object[]> {
  for (let after: string | null = null; ; ) {
    const { rows, last } = await sliceAfter(db, table, after);
    if (last === null) return;
    yield rows;
    after = last;
  }
}

/** @returns the rows behind a key, and the key of the last of them; null where there are no more */
export async function sliceAfter(
  db: RadiostilteDatabase,
  table: BackupTable,
  after: string | null,
): Promise<{ readonly rows: readonly object[]; readonly last: string | null }> {
  const place = db.table<object, string>(table);
  const from = after === null ? place.orderBy(':id') : place.where(':id').above(after);
  const rows = await from.limit(SLICE).toArray();
  const last = rows.at(-1);
  return { rows, last: last === undefined ? null : keyOf(db, table, last) };
}

export function keyOf(db: RadiostilteDatabase, table: BackupTable, row: object): string {
  const path = String(db.table(table).schema.primKey.keyPath);
  return String((row as Readonly<Record<string, unknown>>)[path]);
}
