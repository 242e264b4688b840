import { shownText } from '../shown-text';

/** The face of a person: a picture, or initials in its place. */
const FACE = '[role="img"], [aria-hidden="true"]';

/** What is seen of a person beside the face; all that is seen where nothing is beside it. */
export function textBesideFace(element: Element): string {
  const parts: string[] = [];
  collect(element, parts);
  return parts.join('').replace(/\s+/g, ' ').trim() || shownText(element);
}

function collect(node: Node, parts: string[]): void {
  for (const child of node.childNodes) {
    if (child.nodeType === 3) parts.push(child.textContent ?? '');
    else if (child.nodeName === 'IMG') parts.push((child as Element).getAttribute('alt') ?? '');
    else if (child.nodeType === 1 && !(child as Element).matches(FACE)) collect(child, parts);
  }
}
