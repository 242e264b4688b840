const LOOK_EVERY_MS = 100;

/** Looks until something is found; null when the time is over or the signal ends it. */
export function waitFor<T>(
  look: () => T | null,
  timeoutMs: number,
  signal?: AbortSignal,
): Promise<T | null> {
  const atOnce = look();
  if (atOnce !== null || signal?.aborted) return Promise.resolve(atOnce);
  return new Promise((resolve) => {
    const finish = (found: T | null) => {
      clearInterval(looking);
      clearTimeout(ending);
      signal?.removeEventListener('abort', giveUp);
      resolve(found);
    };
    const giveUp = () => finish(null);
    const looking = setInterval(() => {
      const found = look();
      if (found !== null) finish(found);
    }, LOOK_EVERY_MS);
    const ending = setTimeout(giveUp, timeoutMs);
    signal?.addEventListener('abort', giveUp);
  });
}
