const BLOCK = /^(DIV|P|BLOCKQUOTE|LI|UL|OL|TABLE|TR)$/;
const QUOTE = '.gmail_quote';
const SIGNATURE = '.gmail_signature, .gmail_signature_prefix';

/** The user's own words: the body up to its signature or quote. */
export function ownTextOf(body: HTMLElement): string {
  return linesOf(body, `${QUOTE}, ${SIGNATURE}`).trim();
}

/** Everything the user sends, without the quoted history. */
export function textWithSignature(body: HTMLElement): string {
  return linesOf(body, QUOTE).trim();
}

/** All that stands there, of a body without signature and quote of its own. */
export function allText(body: HTMLElement): string {
  return linesOf(body, ':not(*)');
}

export function hasQuote(body: HTMLElement): boolean {
  return body.querySelector(QUOTE) !== null;
}

function linesOf(node: Node, leaveOut: string): string {
  let text = '';
  for (const child of node.childNodes) {
    if (child instanceof Text) text += child.data.replaceAll('\u00a0', ' ');
    if (child instanceof HTMLElement) text = withElement(text, child, leaveOut);
  }
  return text;
}

function withElement(text: string, element: HTMLElement, leaveOut: string): string {
  if (element.matches(leaveOut)) return text;
  if (element.tagName === 'BR') return `${text}\n`;
  const inner = linesOf(element, leaveOut);
  if (!BLOCK.test(element.tagName)) return text + inner;
  const before = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  const whole = before + inner;
  return inner.endsWith('\n') ? whole : `${whole}\n`;
}
