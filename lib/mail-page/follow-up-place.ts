import type { ComposeBox } from '../webmail/port';

/** How far above the lower edge of the body a floating button stands, in px. */
const ABOVE_EDGE = 40;
const FLOATING = ['position', 'z-index', 'display', 'left', 'top'] as const;

/**
 * Keeps an own element in a compose box: in the toolbar where that is recognised, else floating at
 * the lower edge of the body, and hidden while the body is.
 * @returns true where the element had to be put in, which closes what was open in it
 */
export function placeIn(box: ComposeBox, element: HTMLElement): boolean {
  const anchor = box.toolbarAnchor();
  if (!anchor) return float(box.bodyRect(), element);
  for (const name of FLOATING) element.style.removeProperty(name);
  if (anchor.nextElementSibling === element) return false;
  anchor.after(element);
  return true;
}

function float(rect: DOMRect | null, element: HTMLElement): boolean {
  const left = Math.round(rect?.left ?? 0);
  const top = Math.round((rect?.bottom ?? 0) - ABOVE_EDGE);
  const values = ['fixed', '2147483000', rect ? 'block' : 'none', `${left}px`, `${top}px`];
  FLOATING.forEach((name, index) => {
    const value = values[index] ?? '';
    // A style set anew is a change of the page, even where it says the same.
    if (element.style.getPropertyValue(name) !== value) element.style.setProperty(name, value);
  });
  const isNew = element.parentElement !== document.body;
  if (isNew) document.body.append(element);
  return isNew;
}
