/** What stands in a body that takes no markup; null for a rich one. */
export function plainTextOf(body: HTMLElement): string | null {
  if (body.nodeName === 'TEXTAREA') return (body as HTMLTextAreaElement).value;
  return body.getAttribute('contenteditable') === 'plaintext-only' ? linesOf(body) : null;
}

/** The browser makes breaks and blocks of the lines that are typed into such a body. */
function linesOf(node: Node): string {
  let text = '';
  let endsBlock = false;
  for (const child of node.childNodes) {
    const isBlock = /^(DIV|P)$/.test(child.nodeName);
    if ((isBlock || endsBlock) && text !== '' && !text.endsWith('\n')) text += '\n';
    if (child.nodeName === 'BR') text += '\n';
    else text += child.nodeType === 3 ? (child.textContent ?? '') : linesOf(child);
    endsBlock = isBlock;
  }
  return text;
}
