/** What a page of the extension is told to write. */
export interface GroupsToWrite {
  /** Rows of the first group, each as JSON, by table. */
  readonly rows: Readonly<Record<string, readonly string[]>>;
  /** What `copyOfRow` goes by. */
  readonly marker: string;
  readonly weeks: number;
  readonly from: number;
  /** Not included. */
  readonly until: number;
}

/**
 * In a page of the extension: raw writes into its database, ten groups a transaction. It is sent there
 * as text, so all it needs is in it; `write-groups.test.ts` holds it to `copyOfRow`.
 */
export async function writeGroups(wanted: GroupsToWrite): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('radiostilte');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const tables = Object.keys(wanted.rows);
  for (let first = wanted.from; first < wanted.until; first += 10) {
    await new Promise<void>((resolve, reject) => {
      const transaction = db.transaction(tables, 'readwrite', { durability: 'relaxed' });
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
      for (let group = first; group < Math.min(first + 10, wanted.until); group += 1) {
        const earlier = (group % wanted.weeks) * 7 * 86_400_000;
        for (const table of tables) {
          for (const json of wanted.rows[table] ?? []) {
            const copy = json
              .replaceAll(wanted.marker, `g${group}-`)
              .replaceAll(/(?<!\d)\d{13}(?!\d)/g, (at) => String(Number(at) - earlier));
            transaction.objectStore(table).put(JSON.parse(copy));
          }
        }
      }
    });
  }
  db.close();
}
