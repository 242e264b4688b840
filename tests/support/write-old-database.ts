export interface OldStore {
  readonly table: string;
  readonly key: string;
  readonly indexes: readonly {
    readonly name: string;
    readonly path: string | string[];
    readonly isMany: boolean;
  }[];
}

interface OldDatabase {
  readonly version: number;
  readonly stores: readonly OldStore[];
  readonly rows: Readonly<Record<string, readonly object[]>>;
}

/** In a page of the extension: makes its database as an older version, or one to come, had it. */
export function writeOldDatabase({ version, stores, rows }: OldDatabase): Promise<void> {
  return new Promise((resolve, reject) => {
    // The library counts in tenths.
    const opening = indexedDB.open('radiostilte', version * 10);
    opening.onerror = () => reject(opening.error);
    opening.onupgradeneeded = () => {
      for (const { table, key, indexes } of stores) {
        const store = opening.result.createObjectStore(table, { keyPath: key });
        for (const { name, path, isMany } of indexes) {
          store.createIndex(name, path, { multiEntry: isMany });
        }
      }
    };
    opening.onsuccess = () => {
      const db = opening.result;
      const writing = db.transaction([...db.objectStoreNames], 'readwrite');
      for (const [table, all] of Object.entries(rows)) {
        for (const row of all) writing.objectStore(table).put(row);
      }
      writing.onerror = () => reject(writing.error);
      writing.oncomplete = () => {
        db.close();
        resolve();
      };
    };
  });
}
