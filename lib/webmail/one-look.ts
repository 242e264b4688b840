/**
 * One look at the page from its beginning to its end. Nothing but ours runs meanwhile, so what was read
 * in it once need not be read again: to find an element in all of a page is what a look costs most.
 */
export interface OneLook {
  during(look: () => void): void;
  /** That reading, done at most once in a look; outside of one each time. */
  once<T>(read: () => T): () => T;
}

export function createOneLook(): OneLook {
  let readings: Map<unknown, unknown> | null = null;
  return {
    during(look) {
      readings = new Map();
      try {
        look();
      } finally {
        readings = null;
      }
    },
    once<T>(read: () => T) {
      return () => {
        if (!readings) return read();
        if (!readings.has(read)) readings.set(read, read());
        return readings.get(read) as T;
      };
    },
  };
}
