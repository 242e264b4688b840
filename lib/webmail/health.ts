import { find, type Selector, type SelectorHealth } from './selector';

/** Hits and misses of a provider's selectors since the tab was opened. */
export interface Health {
  /** Counts whether the selector finds anything under the root; call only where it must. */
  expect(selector: Selector, ...roots: readonly ParentNode[]): void;
  readings(): readonly SelectorHealth[];
}

export function createHealth(selectors: readonly Selector[]): Health {
  const hits = new Map<string, number>();
  const misses = new Map<string, number>();
  return {
    expect(selector, ...roots) {
      const counts = roots.some((root) => find(selector, root)) ? hits : misses;
      counts.set(selector.name, (counts.get(selector.name) ?? 0) + 1);
    },
    readings: () =>
      selectors.map(({ name, needed }) => ({
        name,
        needed,
        hits: hits.get(name) ?? 0,
        misses: misses.get(name) ?? 0,
      })),
  };
}
