import { isShown } from '../is-shown';
import { findAll } from '../selector';
import { LIST_TOOLBAR, ROW } from './list-selectors';

/**
 * Whether something is said between the toolbar and the rows of a list, or the words in their place.
 * Tabs and sections have names there, whatever their elements are called; over an Inbox that is one
 * list nothing stands (judged; facts/gmail.md 1.1 names no other part).
 */
export function saysSomethingAbove(main: Element): boolean {
  const toolbars = findAll(LIST_TOOLBAR, main.ownerDocument).filter(isShown);
  const first = findAll(ROW, main).find(isShown) ?? [...main.querySelectorAll('td')].find(says);
  for (let part = first?.closest('table') ?? null; part; part = part.parentElement as typeof part) {
    let found = false;
    for (let above = part.previousElementSibling; above; above = above.previousElementSibling) {
      if (toolbars.some((toolbar) => above?.contains(toolbar))) return found;
      found ||= isShown(above) && [above, ...above.querySelectorAll('*')].some(says);
    }
    // Outside the main view only what a toolbar stands over is of this list.
    if (found && part !== main && main.contains(part)) return true;
  }
  return false;
}

/** A text of its own that is seen: what is for screen readers alone is a point, or off the screen. */
function says(element: Element): boolean {
  const isText = ({ nodeType, textContent }: Node) => nodeType === 3 && textContent?.trim() !== '';
  if (![...element.childNodes].some(isText) || !isShown(element)) return false;
  const { width, height, right } = element.getBoundingClientRect();
  return width !== 1 && height !== 1 && (width === 0 || right > 0);
}
