const BLOCK = 'div, p, li, td, th, blockquote, ul, ol, table, pre, h1, h2, h3, h4, h5, h6';
const SEEN_WITHOUT_TEXT = 'img, hr, table, video, object';
/** New paragraphs in here would become list items, cells or quotations. */
const NOT_TO_EXTEND = 'li, td, th, blockquote, pre, h1, h2, h3, h4, h5, h6';
const WHOLE = 'ul, ol, table, blockquote, pre';

/**
 * Sets a collapsed caret at the end of the user's own part of a rich body: at the end of their last
 * line, or in the first empty line where they wrote nothing. A selection is given up, never
 * replaced, and no line is split.
 *
 * @param end the element at which that part ends; null where all is theirs
 */
export function caretInOwnPart(
  body: HTMLElement,
  end: Element | null,
): { readonly afterText: boolean } {
  const own = ownRange(body, end);
  const last = lastContent(body, own);
  if (!last) {
    setCaret(firstEmptyLine(body, own) ?? newEmptyLine(body, end), body);
    return { afterText: false };
  }
  const container = elementOf(last).closest(NOT_TO_EXTEND);
  if (container && body.contains(container)) {
    setCaret(emptyLineAfter(last, body, own) ?? newLineAfter(container, body), body);
  } else {
    setCaret(endOfLine(last, body, end), body);
  }
  return { afterText: true };
}

interface Spot {
  readonly node: Node;
  readonly offset: number;
}

function ownRange(body: HTMLElement, end: Element | null): Range {
  const range = body.ownerDocument.createRange();
  range.selectNodeContents(body);
  if (end) range.setEndBefore(end);
  return range;
}

/** The last piece of text or picture in the range. */
function lastContent(body: HTMLElement, own: Range): Node | null {
  let last: Node | null = null;
  const walker = body.ownerDocument.createTreeWalker(body);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!own.intersectsNode(node) || own.comparePoint(node, 0) !== 0) continue;
    if (isSeen(node)) last = node;
  }
  return last;
}

function isSeen(node: Node): boolean {
  if (node.nodeType === 3) return !isBlank(node.textContent);
  return node.nodeType === 1 && (node as Element).matches(SEEN_WITHOUT_TEXT);
}

function isBlank(text: string | null): boolean {
  return /^[\s\u200b\ufeff]*$/.test(text ?? '');
}

/** After the outermost inline element around the content, so that no link or bold goes on. */
function endOfLine(last: Node, body: HTMLElement, end: Element | null): Spot {
  let inline: Node = last;
  while (inline.parentNode && inline.parentNode !== body && !isBlock(inline.parentNode)) {
    inline = inline.parentNode;
  }
  for (let next = inline.nextSibling; next; next = inline.nextSibling) {
    if (isBlock(next) || next.nodeName === 'BR' || next === end) break;
    inline = next;
  }
  const parent = inline.parentNode ?? body;
  return { node: parent, offset: [...parent.childNodes].indexOf(inline as ChildNode) + 1 };
}

function isBlock(node: Node): boolean {
  return node.nodeType === 1 && (node as Element).matches(BLOCK);
}

function elementOf(node: Node): Element {
  return node.nodeType === 1 ? (node as Element) : (node.parentElement as Element);
}

function emptyLines(body: HTMLElement, own: Range): readonly Element[] {
  return [...body.querySelectorAll('div, p')].filter(
    (line) =>
      own.comparePoint(line, line.childNodes.length) === 0 &&
      isBlank(line.textContent) &&
      !line.querySelector(`${SEEN_WITHOUT_TEXT}, div, p`),
  );
}

function firstEmptyLine(body: HTMLElement, own: Range): Spot | null {
  const [line] = emptyLines(body, own);
  return line ? { node: line, offset: 0 } : null;
}

/**
 * A body that begins with the signature has no place of its own for a caret: the browser would put
 * it into the signature. The line stays when the insertion is undone.
 */
function newEmptyLine(body: HTMLElement, end: Element | null): Spot {
  if (!end) return { node: body, offset: 0 };
  const line = emptyLine(body.ownerDocument);
  body.prepend(line);
  return { node: line, offset: 0 };
}

function emptyLineAfter(last: Node, body: HTMLElement, own: Range): Spot | null {
  const line = emptyLines(body, own).find(
    (one) => last.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return line ? { node: line, offset: 0 } : null;
}

/** Behind the whole list, table or quotation. The line stays when the insertion is undone. */
function newLineAfter(container: Element, body: HTMLElement): Spot {
  let whole = container;
  for (let part = whole.parentElement; part && part !== body; part = part.parentElement) {
    if (part.matches(WHOLE)) whole = part;
  }
  const line = emptyLine(body.ownerDocument);
  whole.after(line);
  return { node: line, offset: 0 };
}

function emptyLine(document: Document): HTMLElement {
  const line = document.createElement('div');
  line.append(document.createElement('br'));
  return line;
}

function setCaret(spot: Spot, body: HTMLElement): void {
  body.ownerDocument.getSelection()?.collapse(spot.node, spot.offset);
}
