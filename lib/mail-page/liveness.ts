/** How long a page gets to catch up with its mailbox after it slept. */
const CATCHES_UP_MS = 3_000;

/** Whether what the page shows is the mailbox of now. */
export interface Liveness {
  /** A page in the background or without a network may show what was: it proves no silence. */
  isLive(): boolean;
  /** The page slept: it is not live until it had time to catch up. */
  catchUp(): void;
}

/** @param caughtUp is called when the page had time to catch up */
export function watchLiveness(caughtUp: () => void, signal: AbortSignal): Liveness {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const catchUp = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      caughtUp();
    }, CATCHES_UP_MS);
  };
  document.addEventListener('visibilitychange', catchUp, { signal });
  window.addEventListener('online', catchUp, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    isLive: () => timer === undefined && document.visibilityState === 'visible' && navigator.onLine,
    catchUp,
  };
}
