const BLOCK =
  /^(ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|CENTER|DD|DIV|DL|DT|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|P|PRE|SECTION|TABLE|TR|UL)$/;
const SILENT = /^(STYLE|SCRIPT|TEMPLATE|HEAD|TITLE|NOSCRIPT)$/;
const CELL = /^(TD|TH)$/;

/** A text and whether more of it was there. */
export interface CutText {
  readonly text: string;
  readonly cut: boolean;
}

export interface TextOptions {
  /** CSS of elements that are left out with all they hold. */
  readonly without: string;
  /** The walk ends where this element begins. */
  readonly before?: Element | null;
  /** Longest text, in UTF-16 units. */
  readonly limit: number;
}

/**
 * The text of a part of a page as its reader sees it: block elements and <br> become line breaks,
 * runs of white space one space. No layout is asked for, so that reading costs the page nothing.
 */
export function visibleText(root: Element, options: TextOptions): CutText {
  const walk: Walk = { ...options, text: '', ended: false };
  for (const child of root.childNodes) visit(child, walk);
  const text = walk.text.replace(/[^\S\n]+\n/g, '\n').replace(/\n{3,}/g, '\n\n');
  const trimmed = text.trim();
  const all = trimmed.length <= options.limit && walk.text.length <= options.limit + SLACK;
  if (all) return { text: trimmed, cut: false };
  const whole = trimmed.slice(0, options.limit).replace(/[\ud800-\udbff]$/, '');
  return { text: whole, cut: true };
}

interface Walk extends TextOptions {
  text: string;
  ended: boolean;
}

/** Blanks that are trimmed later; a longer text than limit and slack together need not be read. */
const SLACK = 2_000;

function visit(node: Node, walk: Walk): void {
  if (walk.ended || walk.text.length > walk.limit + SLACK) return;
  if (node === walk.before) {
    walk.ended = true;
  } else if (node.nodeType === 3) {
    addText(node, walk);
  } else if (node.nodeType === 1) {
    visitElement(node as HTMLElement, walk);
  }
}

function visitElement(element: HTMLElement, walk: Walk): void {
  const { nodeName } = element;
  if (nodeName === 'BR') {
    walk.text += '\n';
    return;
  }
  if (SILENT.test(nodeName) || element.matches(walk.without)) return;
  if (element.style?.display === 'none') return;
  if (nodeName === 'IMG') walk.text += emoji(element);

  const block = BLOCK.test(nodeName);
  if (block) breakLine(walk);
  for (const child of element.childNodes) visit(child, walk);
  if (CELL.test(nodeName)) walk.text += ' ';
  if (block) breakLine(walk);
  if (nodeName === 'P') walk.text += '\n';
}

function addText(node: Node, walk: Walk): void {
  const raw = node.textContent ?? '';
  if (node.parentElement?.closest('pre')) {
    walk.text += raw;
    return;
  }
  const text = raw.replace(/[\s\u200b\ufeff]+/g, ' ');
  const atLineStart = walk.text === '' || walk.text.endsWith('\n') || walk.text.endsWith(' ');
  walk.text += atLineStart ? text.replace(/^ /, '') : text;
}

function breakLine(walk: Walk): void {
  if (walk.text !== '' && !walk.text.endsWith('\n')) walk.text += '\n';
}

/** Emoji are images in both mail pages; other images have long texts that nobody sees. */
function emoji(image: Element): string {
  const alt = image.getAttribute('alt') ?? '';
  return /^\p{Extended_Pictographic}/u.test(alt) ? alt : '';
}
