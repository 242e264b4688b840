/** The rows that one sighting may change, so that every round begins with the same ones. */
export interface TouchedRows {
  readonly thread: string;
  readonly address: string;
  /** By table; those that never get large as a whole. */
  readonly rows: Readonly<Record<string, readonly unknown[]>>;
}

/** In a page of the extension: what is stored about one thread and its client. */
export function readTouched([thread, address]: readonly [string, string]): Promise<TouchedRows> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('radiostilte');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const small = ['accounts', 'coverage', 'meta', 'commands', 'catchUps', 'unfolded'];
      const tables = ['sightings', 'threads', 'correspondents', ...small];
      const transaction = db.transaction(tables);
      const store = (table: string) => transaction.objectStore(table);
      const wanted: Record<string, IDBRequest<unknown[]>> = {
        sightings: store('sightings').index('thread').getAll(thread),
        threads: store('threads').getAll(thread),
        correspondents: store('correspondents').getAll(address),
        ...Object.fromEntries(small.map((table) => [table, store(table).getAll()])),
      };
      transaction.oncomplete = () => {
        db.close();
        const read = Object.entries(wanted).map(([table, { result }]) => [table, result]);
        resolve({ thread, address, rows: Object.fromEntries(read) });
      };
    };
  });
}

/** In a page of the extension: puts them back, and what was added to them does not stay. */
export async function restoreTouched({ thread, address, rows }: TouchedRows): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('radiostilte');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const transaction = db.transaction(Object.keys(rows), 'readwrite');
  const done = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  const large: Record<string, string> = { threads: thread, correspondents: address };
  const putBack = (table: string, before: readonly unknown[]): void => {
    const store = transaction.objectStore(table);
    const one = large[table];
    if (one !== undefined) store.delete(one);
    else if (table !== 'sightings') store.clear();
    for (const row of before) store.put(row);
  };
  const added = transaction.objectStore('sightings').index('thread').getAllKeys(thread);
  added.onsuccess = () => {
    for (const key of added.result) transaction.objectStore('sightings').delete(key);
    for (const [table, before] of Object.entries(rows)) putBack(table, before);
  };
  await done;
  db.close();
}
