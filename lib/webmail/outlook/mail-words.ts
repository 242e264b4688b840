import type { Selector } from '../selector';
import { queryOfPage, WORDS_OF_MAIL } from './page-parts';

/** Whether an element stands in the words of a mail, which may look like the page's own parts. */
export function isInMail(element: Element): boolean {
  return element.parentElement?.closest(WORDS_OF_MAIL) != null;
}

/** All elements of the first alternative that finds any among the page's own parts. */
export function findAllOfPage(selector: Selector, root: ParentNode): readonly Element[] {
  for (const { css } of selector.alternatives) {
    const found = queryOfPage(css, root);
    if (found.length > 0) return found;
  }
  return [];
}

/** The first of them. */
export function findOfPage(selector: Selector, root: ParentNode): Element | null {
  return findAllOfPage(selector, root)[0] ?? null;
}
