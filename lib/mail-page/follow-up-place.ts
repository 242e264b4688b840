import type { OpenBox } from '../webmail/port';

/** How far above the lower edge of the body a floating button stands, in px. */
const ABOVE_EDGE = 40;

/**
 * Keeps an own element in a compose box: in the toolbar where that is recognised, else floating at
 * the lower edge of the body, and hidden while the body is.
 * @returns true where the element had to be put in, which closes what was open in it
 */
export function placeIn(box: OpenBox, element: HTMLElement): boolean {
  const anchor = box.toolbarAnchor();
  setStyle(element, anchor ? '' : floatingOver(box.bodyRect()));
  if (anchor ? anchor.nextElementSibling === element : element.parentNode === document.body) {
    return false;
  }
  if (anchor) anchor.after(element);
  else document.body.append(element);
  return true;
}

/** As browsers write a style down, so that it can be compared. */
function floatingOver(rect: DOMRect | null): string {
  if (!rect) return 'display: none;';
  const { left, bottom } = rect;
  const at = `left: ${Math.round(left)}px; top: ${Math.round(bottom - ABOVE_EDGE)}px;`;
  return `position: fixed; z-index: 2147483000; ${at}`;
}

/** A style set anew would be a change of the page, even where it says the same. */
function setStyle({ style }: HTMLElement, css: string): void {
  if (style.cssText !== css) style.cssText = css;
}
