import { DAY, type Instant } from '../domain/instant';
import type { SelectorHealth } from '../webmail/selector';

interface Health {
  readonly selectors: readonly SelectorHealth[];
  readonly selectorsAt: Instant;
}

/** So long a page's own word on its selectors counts. */
const COUNTS_FOR = DAY;

/** Needed selectors that were missed and never found: the page cannot be read. */
export function unreadable({ selectors, selectorsAt }: Health, now: Instant): readonly string[] {
  if (now - selectorsAt > COUNTS_FOR) return [];
  return selectors
    .filter(({ needed, hits, misses }) => needed && misses > 0 && hits === 0)
    .map(({ name }) => name);
}
