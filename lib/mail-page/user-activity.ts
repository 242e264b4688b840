/** Whether the user does something in the page. */
export interface UserActivity {
  isBusy(): boolean;
  /** Ends when the user does something next. */
  untilNext(): AbortSignal;
}

/** So long after the last key, click or turn of the wheel the user still counts as busy. */
const BUSY_MS = 3_000;

/** @param own what is done in this element of ours does not count */
export function watchUser(own: Element, signal: AbortSignal): UserActivity {
  let last = Number.NEGATIVE_INFINITY;
  let next = new AbortController();
  const note = (event: Event): void => {
    if (!event.isTrusted || event.composedPath().includes(own)) return;
    last = performance.now();
    next.abort();
    next = new AbortController();
  };
  for (const type of ['pointerdown', 'keydown', 'wheel'] as const) {
    window.addEventListener(type, note, { signal, capture: true, passive: true });
  }
  return {
    isBusy: () => performance.now() - last < BUSY_MS,
    untilNext: () => next.signal,
  };
}
