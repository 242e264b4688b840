import type { SelectorHealth } from '../webmail/selector';

/** Needed selectors that were missed since they were last found: the page cannot be read. */
export function unreadable(selectors: readonly SelectorHealth[]): readonly string[] {
  return selectors
    .filter(({ needed, hits, misses }) => needed && misses > 0 && hits === 0)
    .map(({ name }) => name);
}
