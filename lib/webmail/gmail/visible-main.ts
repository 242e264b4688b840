import { isShown } from '../is-shown';
import { findAll } from '../selector';
import { MAIN } from './selectors';

/**
 * The main view on the screen. Gmail leaves several hidden ones behind (facts/gmail.md 2.6); of two
 * visible ones the larger is meant.
 */
export function visibleMain(document: Document): Element | null {
  const visible = findAll(MAIN, document).filter(isShown);
  if (visible.length < 2) return visible[0] ?? null;
  return visible.reduce((larger, main) => (area(main) > area(larger) ? main : larger));
}

function area(element: Element): number {
  const { width, height } = element.getBoundingClientRect();
  return width * height;
}
