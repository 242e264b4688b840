import { isShown } from '../is-shown';
import { findAll } from '../selector';
import { asciiDigits } from './ascii-digits';
import { LIST_TOOLBAR } from './list-selectors';

/** Which threads of a list stand on its page, counted from 1, and how many there are in all. */
export interface ListExtent {
  readonly first: number;
  readonly last: number;
  readonly total: number;
}

/**
 * Reads "1–50 of 1,234" over a list. Each number stands in an element of its own; its words and the
 * order of the signs in it are those of the language. Null where the page names no total.
 */
export function listExtent(main: Element): ListExtent | null {
  const toolbars = findAll(LIST_TOOLBAR, main.ownerDocument).filter(isShown);
  for (const toolbar of toolbars) {
    const extent = extentOf([...toolbar.querySelectorAll('span')].flatMap(numberIn));
    if (extent) return extent;
  }
  return null;
}

function extentOf([first, last, total]: readonly number[]): ListExtent | null {
  if (first === undefined || last === undefined || total === undefined) return null;
  return first <= last && last <= total ? { first, last, total } : null;
}

/** The number an element without children says, its thousands set apart by whatever sign. */
function numberIn(element: Element): readonly number[] {
  const text = element.childElementCount === 0 ? (element.textContent ?? '').trim() : '';
  const isNumber = /^\p{Nd}+(?:[\s.,'’٬]\p{Nd}{2,})*$/u.test(text);
  return isNumber ? [Number(asciiDigits(text).replace(/\D/g, ''))] : [];
}
