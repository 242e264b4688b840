import type { Selector } from '../selector';
import { MESSAGE_BODY } from './selectors';

const WORDS_OF_MAIL = MESSAGE_BODY.alternatives.map(({ css }) => css).join();
/** A body in which one writes holds the words of the mail it quotes; fields of recipients do not. */
const BEING_WRITTEN = '[contenteditable="true"]:not(.EditorClass)';

/** Whether an element stands in the words of a mail, which may look like the page's own parts. */
export function isInMail(element: Element): boolean {
  return isWithin(WORDS_OF_MAIL, element);
}

/** Whether an element stands in no mail that was sent, and in none that is being written. */
export function isOfPage(element: Element): boolean {
  return !isWithin(`${WORDS_OF_MAIL}, ${BEING_WRITTEN}`, element);
}

/** All elements of the first alternative that finds any among the page's own parts. */
export function findAllOfPage(selector: Selector, root: ParentNode): readonly Element[] {
  for (const { css } of selector.alternatives) {
    const found = [...root.querySelectorAll(css)].filter(isOfPage);
    if (found.length > 0) return found;
  }
  return [];
}

/** The first of them. */
export function findOfPage(selector: Selector, root: ParentNode): Element | null {
  return findAllOfPage(selector, root)[0] ?? null;
}

/** A body itself is of the page, what it holds is not. */
function isWithin(css: string, element: Element): boolean {
  return element.parentElement?.closest(css) != null;
}
