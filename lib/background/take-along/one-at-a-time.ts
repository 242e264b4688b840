/**
 * For what begins, goes on with or drops a file that is brought in, and for what deletes: two of them at
 * once could empty the tables for a file that is dropped, or bring back what was deleted.
 */
export function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('radiostilte-take-along', work) as Promise<T>;
}
