/** How long a view must stand before what it lacks is missed (DESIGN section 5). */
const SETTLED_MS = 5_000;

/** What stands on the screen: an address and a main element. */
export interface View {
  readonly address: string;
  readonly main: Element | null;
}

/** One view of the page for as long as it stands: the same address and the same main element. */
export interface Visit {
  isSettled(): boolean;
  /** Notices whether another view stands there now. */
  look(): void;
}

/**
 * @param settled is called once a view has stood for 5 s; where it says that something is missing
 * it is called again, after twice as long each time, for a slow page may still bring it
 */
export function createVisit(
  current: () => View,
  settled: () => boolean,
  signal: AbortSignal,
): Visit {
  let last = { address: '', main: null as Element | null };
  let isSettled = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));

  const callIn = (ms: number): void => {
    timer = setTimeout(() => {
      isSettled = true;
      if (settled()) callIn(2 * ms);
    }, ms);
  };

  return {
    isSettled: () => isSettled,
    look() {
      const now = current();
      if (now.address === last.address && now.main === last.main) return;
      last = now;
      isSettled = false;
      clearTimeout(timer);
      if (!now.main || signal.aborted) return;
      callIn(SETTLED_MS);
    },
  };
}
