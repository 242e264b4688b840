/** Rows by table. */
type Rows = Record<string, readonly unknown[]>;

interface ThreadLike {
  readonly addresses: readonly string[];
}

/** In a page of the extension: what the threads of a part of the mailbox left, sightings and all. */
export async function rowsOfThreads(keys: readonly string[]): Promise<Rows> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('radiostilte');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const asked = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const transaction = db.transaction(['sightings', 'threads', 'correspondents']);
  const bySighting = transaction.objectStore('sightings').index('thread');
  const sightings = (await Promise.all(keys.map((key) => asked(bySighting.getAll(key))))).flat();
  const found = await Promise.all(
    keys.map((key) => asked<ThreadLike | undefined>(transaction.objectStore('threads').get(key))),
  );
  const threads = found.filter((row) => row !== undefined);
  const addresses = [...new Set(threads.flatMap((row) => row.addresses))];
  const people = await Promise.all(
    addresses.map((one) => asked<unknown>(transaction.objectStore('correspondents').get(one))),
  );
  db.close();
  return { sightings, threads, correspondents: people.filter((row) => row !== undefined) };
}

/**
 * In a page of the extension: writes the rows into a database of its own that has the same tables and
 * indexes, a thousand rows a transaction.
 * @returns milliseconds, without making the database
 */
export async function writeRaw(rows: Rows): Promise<number> {
  const shape = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('radiostilte');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const raw = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('bench-raw', 1);
    opening.onupgradeneeded = () => {
      const reading = shape.transaction([...shape.objectStoreNames]);
      for (const table of Object.keys(rows)) {
        const like = reading.objectStore(table);
        const store = opening.result.createObjectStore(table, { keyPath: like.keyPath });
        for (const name of like.indexNames) {
          const { keyPath, multiEntry, unique } = like.index(name);
          store.createIndex(name, keyPath, { multiEntry, unique });
        }
      }
    };
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  shape.close();
  const begun = performance.now();
  for (const [table, all] of Object.entries(rows)) {
    for (let from = 0; from < all.length; from += 1_000) {
      await new Promise<void>((resolve, reject) => {
        const transaction = raw.transaction(table, 'readwrite');
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error);
        for (const row of all.slice(from, from + 1_000)) transaction.objectStore(table).put(row);
      });
    }
  }
  const took = performance.now() - begun;
  raw.close();
  return took;
}
