const AT_MOST_EVERY_MS = 250;

/**
 * Calls back after the page changed, at most once per 250 ms and once at the start. The observer
 * itself reads nothing: it only sets the timer.
 *
 * @param attributes what says that a view or a row has become another one, beside nodes that come
 * and go
 * @returns a function that asks for a call back too
 */
export function onPageChange(
  document: Document,
  window: Window,
  attributes: readonly string[],
  changed: () => void,
  signal: AbortSignal,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    if (signal.aborted) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      changed();
    }, AT_MOST_EVERY_MS);
  };
  const observer = new MutationObserver(soon);
  observer.observe(document.documentElement, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: [...attributes],
  });
  window.addEventListener('hashchange', soon, { signal });
  window.addEventListener('popstate', soon, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  soon();
  return soon;
}
