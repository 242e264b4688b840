import type { Selector, SelectorHealth } from './selector';

/** Hits and misses of a provider's selectors since the tab was opened. */
export interface Health {
  /** Counts whether the selector finds anything under the roots; call only where it must. */
  expect(selector: Selector, ...roots: readonly ParentNode[]): void;
  /** Counts what the adapter found, or missed, in a way that no selector alone can tell. */
  saw(selector: Selector, isThere: boolean): void;
  /** The same list until something is counted. */
  readings(): readonly SelectorHealth[];
  /** Whether a needed one is missing that was looked for. */
  isMissing(): boolean;
}

export function createHealth(selectors: readonly Selector[]): Health {
  const counts = new Map<string, SelectorHealth>();
  let readings: readonly SelectorHealth[] | null = null;
  const readingOf = ({ name, needed }: Selector): SelectorHealth =>
    counts.get(name) ?? { name, needed, hits: 0, misses: 0, missing: 0, used: null };
  const count = (selector: Selector, isThere: boolean, used: number | null): void => {
    const before = readingOf(selector);
    readings = null;
    counts.set(
      selector.name,
      isThere
        ? { ...before, hits: before.hits + 1, missing: 0, used }
        : { ...before, misses: before.misses + 1, missing: before.missing + 1 },
    );
  };
  return {
    expect(selector, ...roots) {
      const used = alternativeIn(selector, roots);
      count(selector, used !== null, used);
    },
    saw: (selector, isThere) => count(selector, isThere, null),
    readings() {
      readings ??= selectors.map(readingOf);
      return readings;
    },
    isMissing: () => [...counts.values()].some(({ needed, missing }) => needed && missing > 0),
  };
}

/** The first alternative that finds something under any of the roots; null where none does. */
function alternativeIn({ alternatives }: Selector, roots: readonly ParentNode[]): number | null {
  const index = alternatives.findIndex(({ css }) => roots.some((root) => root.querySelector(css)));
  return index < 0 ? null : index;
}
