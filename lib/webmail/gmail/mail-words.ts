import type { Selector } from '../selector';
import { COMPOSE_BODY, MESSAGE_BODY, PRINTED_MESSAGE } from './selectors';

/** Whether an element stands in the words of a mail, which may look like the page's own parts. */
export function isInMail(element: Element): boolean {
  return isWithin(MESSAGE_BODY, element) || isWithin(PRINTED_MESSAGE, element);
}

/** All elements of the first alternative that finds any among the page's own parts. */
export function findAllOfPage(selector: Selector, root: ParentNode): readonly Element[] {
  for (const { css } of selector.alternatives) {
    const found = [...root.querySelectorAll(css)].filter(isOfPage);
    if (found.length > 0) return found;
  }
  return [];
}

/** Whether an element stands in no mail that was sent, and in none that is being written. */
export function isOfPage(element: Element): boolean {
  return !isInMail(element) && !isBeingWritten(element);
}

/** A body in which one writes holds the words of the mail it quotes. */
function isBeingWritten(element: Element): boolean {
  return element.parentElement !== null && isWithin(COMPOSE_BODY, element.parentElement);
}

function isWithin(selector: Selector, element: Element): boolean {
  return selector.alternatives.some(({ css }) => element.closest(css));
}
