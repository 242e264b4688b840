/** The mail server's clock: starts where it is set and runs on with real time. */
export interface ReplicaClock {
  /** Epoch milliseconds. */
  now(): number;
  set(isoOrMs: string | number): void;
}

export function createReplicaClock(start: string | number = Date.now()): ReplicaClock {
  let base = 0;
  let since = 0;
  const set = (isoOrMs: string | number) => {
    base = typeof isoOrMs === 'number' ? isoOrMs : Date.parse(isoOrMs);
    since = performance.now();
  };
  set(start);
  return { now: () => Math.floor(base + performance.now() - since), set };
}
