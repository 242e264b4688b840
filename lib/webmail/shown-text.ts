/** More of one line is not read: it is a stranger's, and a message to the worker has an end. */
const LONGEST = 10_000;

/** The text of one line as it is seen: emoji are images there. White space is one space. */
export function shownText(element: Element | null): string {
  if (!element) return '';
  return rawText(element).replace(/\s+/g, ' ').trim().slice(0, LONGEST);
}

/** To go through its nodes costs ten times as much as to ask for all of its text. */
function rawText(element: Element): string {
  if (element.nodeName !== 'IMG' && !element.querySelector('img')) return element.textContent ?? '';
  const parts: string[] = [];
  collect(element, parts);
  return parts.join('');
}

function collect(node: Node, parts: string[]): void {
  if (node.nodeName === 'IMG') parts.push((node as Element).getAttribute('alt') ?? '');
  else if (node.nodeType === 3) parts.push(node.textContent ?? '');
  else for (const child of node.childNodes) collect(child, parts);
}
