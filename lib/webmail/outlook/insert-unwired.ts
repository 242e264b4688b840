import { caretInOwnPart } from '../caret';
import { paragraphsHtml } from '../paragraphs-html';
import { endOfOwnPart } from './own-part';

const FONT = ['font-family', 'font-size', 'color'];

/**
 * Writes into a body whose editor takes no paste. The end of a composition, before and behind, makes
 * the editor keep a state to which one undo leads back; without it one undo takes the user's last
 * words too (facts/editors.md, "Why undo matters").
 *
 * @returns whether the browser carried the command out
 */
export function insertUnwired(body: HTMLElement, paragraphs: readonly string[]): boolean {
  body.focus();
  endComposition(body);
  const { afterText } = caretInOwnPart(body, endOfOwnPart(body));
  const html = paragraphsHtml(paragraphs, afterText, fontAtCaret(body));
  const taken = body.ownerDocument.execCommand('insertHTML', false, html);
  endComposition(body);
  body.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
  return taken;
}

function endComposition(body: HTMLElement): void {
  body.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '' }));
}

/** The font of the caret's line as CSS: new blocks would be sent in the recipient's own. */
function fontAtCaret(body: HTMLElement): string {
  const selection = body.ownerDocument.getSelection();
  const { anchorNode: node, anchorOffset: offset } = selection ?? {
    anchorNode: null,
    anchorOffset: 0,
  };
  const written = node?.childNodes[offset - 1] ?? node;
  const declared = FONT.map((property) => [property, nearest(property, written, body)]);
  return declared.flatMap(([property, value]) => (value ? `${property}: ${value}` : [])).join('; ');
}

function nearest(property: string, from: Node | null, body: HTMLElement): string {
  for (let node = from; node && node !== body; node = node.parentNode) {
    const value = node.nodeType === 1 ? (node as HTMLElement).style.getPropertyValue(property) : '';
    if (value) return value;
  }
  return '';
}
