/**
 * A selector as data: what it finds, whether the adapter can do without it, and its alternatives
 * in the order in which they are tried. Each alternative says which variant of the page it serves
 * and when it was last evidenced (DESIGN section 5).
 */
export interface Selector {
  readonly name: string;
  readonly needed: boolean;
  readonly alternatives: readonly SelectorAlternative[];
}

interface SelectorAlternative {
  readonly css: string;
  readonly serves: string;
  /** Month of the last evidence, "2026-09". */
  readonly evidenced: string;
}

/** How often a selector was found and missed since the tab was opened. */
export interface SelectorHealth {
  readonly name: string;
  readonly needed: boolean;
  readonly hits: number;
  readonly misses: number;
  /** Misses since it was last found. */
  readonly missing: number;
  /** The alternative that found it last, from 0; null where none ever did. */
  readonly used: number | null;
}

/** All elements of the first alternative that finds any; an empty list where none does. */
export function findAll(selector: Selector, root: ParentNode): readonly Element[] {
  for (const { css } of selector.alternatives) {
    const found = root.querySelectorAll(css);
    if (found.length > 0) return Array.from(found);
  }
  return [];
}

/** The first element of the first alternative that finds any. */
export function find(selector: Selector, root: ParentNode): Element | null {
  for (const { css } of selector.alternatives) {
    const found = root.querySelector(css);
    if (found) return found;
  }
  return null;
}
