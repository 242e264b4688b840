/**
 * Where the browser refuses the editing command: the same blocks as nodes at the caret, and the
 * input event the page waits for. The user cannot undo this with a key (facts/gmail.md 3.4).
 */
export function insertNodes(body: HTMLElement, html: string): boolean {
  const range = body.ownerDocument.getSelection()?.getRangeAt(0);
  if (!range || !body.isContentEditable || !body.contains(range.startContainer)) return false;
  const blocks = body.ownerDocument.createDocumentFragment();
  blocks.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  range.insertNode(blocks);
  range.collapse(false);
  const event = new InputEvent('input', { bubbles: true, inputType: 'insertText' });
  return body.dispatchEvent(event);
}
