const AT_MOST_EVERY_MS = 250;
/** A look that takes longer than this is felt where the user types. */
const LONG_LOOK_MS = 30;
/** A page that is slow to read is read for a tenth of the time at most. */
const REST = 10;
const LONGEST_REST_MS = 5_000;

export interface PageChangeOptions {
  /** What says that a view or a row has become another one, beside nodes that come and go. */
  readonly attributes: readonly string[];
  /** Whether a change says nothing of the page's lists and threads. */
  readonly isNoise?: (record: MutationRecord) => boolean;
  /** Whether looks that take long become rare. */
  readonly rests?: boolean;
}

/** What changed since the last look: the page, or nothing but noise. */
export type PageChange = 'page' | 'noise';

/**
 * Calls back after the page changed, at most once per 250 ms and once at the start. The observer
 * itself reads nothing: it only sets the timer, and rests once it is certain that a look comes.
 *
 * @returns a function that asks for a call back too
 */
export function onPageChange(
  document: Document,
  window: Window,
  { attributes, isNoise = () => false, rests = false }: PageChangeOptions,
  changed: (what: PageChange) => void,
  signal: AbortSignal,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: PageChange = 'noise';
  let restsUntil = 0;

  const look = () => {
    const what = waiting;
    timer = undefined;
    waiting = 'noise';
    observe();
    const begun = performance.now();
    changed(what);
    const ended = performance.now();
    const isLong = rests && ended - begun > LONG_LOOK_MS;
    restsUntil = isLong ? ended + Math.min((ended - begun) * REST, LONGEST_REST_MS) : 0;
  };
  const soon = (what: PageChange) => {
    if (signal.aborted) return;
    if (what === 'page') {
      waiting = what;
      observer.disconnect();
    }
    timer ??= setTimeout(look, Math.max(AT_MOST_EVERY_MS, restsUntil - performance.now()));
  };
  const pageSoon = () => soon('page');
  const observer = new MutationObserver((records) => {
    soon(records.some((record) => !isNoise(record)) ? 'page' : 'noise');
  });
  const observe = () =>
    observer.observe(document.documentElement, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
      attributeFilter: [...attributes],
    });
  window.addEventListener('hashchange', pageSoon, { signal });
  window.addEventListener('popstate', pageSoon, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  pageSoon();
  return pageSoon;
}
