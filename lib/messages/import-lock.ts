/** One file is read at a time. A page that is closed over it, or killed, lets go of the lock. */
const LOCK = 'radiostilte-import';

/** @returns null where another page of ours reads a file */
export async function whileImporting<T>(work: () => Promise<T>): Promise<T | null> {
  return navigator.locks.request(LOCK, { ifAvailable: true }, (lock) =>
    lock === null ? null : work(),
  );
}

export async function isImporting(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === LOCK);
}
