import type { Page } from '@playwright/test';

type Row = Readonly<Record<string, unknown>>;

/** What the extension has stored, without the moments at which it saw it. */
export interface Dump {
  readonly threads: readonly Row[];
  readonly correspondents: readonly Row[];
  /** Keys of what was seen. */
  readonly sightings: readonly unknown[];
  /** Per list, from when on each span is covered. */
  readonly coverage: readonly Row[];
}

/** @param ownPage any page of the extension */
export async function dumpOf(ownPage: Page): Promise<Dump> {
  const tables = await ownPage.evaluate(readTables, [
    'threads',
    'correspondents',
    'sightings',
    'coverage',
  ]);
  const [threads = [], correspondents = [], sightings = [], coverage = []] = tables;
  return {
    threads: threads.map(({ firstSeenAt: _, ...row }) => row),
    correspondents,
    sightings: sightings.map(({ key }) => key),
    coverage: coverage.map(({ key, spans }) => ({
      key,
      from: (spans as readonly { from: number }[]).map(({ from }) => from),
    })),
  };
}

/** In a page of the extension: all rows of some tables, by key. */
function readTables(names: readonly string[]): Promise<readonly (readonly Row[])[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('radiostilte');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction([...names]);
      const asked = names.map((name) => transaction.objectStore(name).getAll());
      transaction.oncomplete = () => {
        opening.result.close();
        resolve(asked.map(({ result }) => result as readonly Row[]));
      };
    };
  });
}
