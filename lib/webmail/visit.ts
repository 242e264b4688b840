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

/** @param settled is called once a view has stood for 5 s */
export function createVisit(current: () => View, settled: () => void, signal: AbortSignal): Visit {
  let last = { address: '', main: null as Element | null };
  let isSettled = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));

  return {
    isSettled: () => isSettled,
    look() {
      const now = current();
      if (now.address === last.address && now.main === last.main) return;
      last = now;
      isSettled = false;
      clearTimeout(timer);
      if (!now.main || signal.aborted) return;
      timer = setTimeout(() => {
        isSettled = true;
        settled();
      }, SETTLED_MS);
    },
  };
}
