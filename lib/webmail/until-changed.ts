/** What may change the text of an element beside nodes that come and go. */
const TELLING_ATTRIBUTES = ['alt', 'class', 'id', 'style', 'type'];

/**
 * What is made of an element, remembered until something in the element changes. A change counts at
 * once, also for who reads in the same task.
 */
export function untilChanged<T extends object>(
  make: (element: Element) => T,
): (element: Element) => T {
  const made = new WeakMap<Node, T>();
  let observer: MutationObserver | null = null;

  function forget(records: readonly MutationRecord[]): void {
    for (const { target } of records) {
      for (let node: Node | null = target; node; node = node.parentNode) made.delete(node);
    }
  }

  return (element) => {
    observer ??= new MutationObserver(forget);
    forget(observer.takeRecords());
    const known = made.get(element);
    if (known) return known;
    const fresh = make(element);
    made.set(element, fresh);
    observer.observe(element, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: TELLING_ATTRIBUTES,
    });
    return fresh;
  };
}
