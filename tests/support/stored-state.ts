/** In the worker: everything the extension has stored, by table. */
export function readStored(): Promise<Record<string, readonly unknown[]>> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('radiostilte');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const tables = [...db.objectStoreNames];
      const transaction = db.transaction(tables);
      const read = tables.map((table) => {
        const request = transaction.objectStore(table).getAll();
        return () => [table, request.result] as const;
      });
      transaction.onerror = () => reject(transaction.error);
      transaction.oncomplete = () => {
        db.close();
        resolve(Object.fromEntries(read.map((rows) => rows())));
      };
    };
  });
}

/** In the worker: puts that back, and nothing else stays. */
export function writeStored(stored: Record<string, readonly unknown[]>): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('radiostilte');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const transaction = db.transaction([...db.objectStoreNames], 'readwrite');
      for (const [table, rows] of Object.entries(stored)) {
        transaction.objectStore(table).clear();
        for (const row of rows) transaction.objectStore(table).put(row);
      }
      transaction.onerror = () => reject(transaction.error);
      transaction.oncomplete = () => {
        db.close();
        resolve();
      };
    };
  });
}
