const BLOCK = /^(DIV|P|BLOCKQUOTE|LI|UL|OL|TABLE|TR)$/;
const NOT_OWN = '#Signature, #appendonsend, hr, #divRplyFwdMsg';

/** The user's own words: the body up to its signature or quote. */
export function ownTextOf(body: HTMLElement): string {
  const own = document.createRange();
  own.selectNodeContents(body);
  const marker = body.querySelector(NOT_OWN);
  if (marker) own.setEndBefore(marker);
  return linesOf(own.cloneContents()).trim();
}

function linesOf(node: Node): string {
  let text = '';
  for (const child of node.childNodes) {
    if (child instanceof Text) text += child.data.replaceAll('\u00a0', ' ');
    if (child instanceof HTMLElement) text = withElement(text, child);
  }
  return text;
}

function withElement(text: string, element: HTMLElement): string {
  if (element.tagName === 'BR') return `${text}\n`;
  const inner = linesOf(element);
  if (!BLOCK.test(element.tagName)) return text + inner;
  const before = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  return inner.endsWith('\n') || inner === '' ? before + inner : `${before}${inner}\n`;
}
