const BLOCKS: ReadonlySet<string> = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 ' +
    'HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TR UL'
  ).split(' '),
);
const SILENT: ReadonlySet<string> = new Set([
  'STYLE',
  'SCRIPT',
  'TEMPLATE',
  'HEAD',
  'TITLE',
  'NOSCRIPT',
]);

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
  const { limit, before = null } = options;
  const walk: Walk = {
    left: new Set(root.querySelectorAll(options.without)),
    before,
    longest: limit + SLACK,
    parts: [],
    length: 0,
    last: '',
    inPre: root.closest('pre') !== null,
    ended: false,
  };
  for (const child of root.childNodes) visit(child, walk);
  const text = walk.parts
    .join('')
    .replace(/(?<![^\S\n])[^\S\n]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n');
  const trimmed = text.trim();
  const all = trimmed.length <= limit && walk.length <= walk.longest;
  if (all) return { text: trimmed, cut: false };
  const whole = trimmed.slice(0, limit).replace(/[\ud800-\udbff]$/, '');
  return { text: whole, cut: true };
}

/** The text is kept in parts: it grows by thousands of them. */
interface Walk {
  readonly left: ReadonlySet<Element>;
  readonly before: Element | null;
  readonly longest: number;
  readonly parts: string[];
  length: number;
  /** The last character. */
  last: string;
  inPre: boolean;
  ended: boolean;
}

/** Blanks that are trimmed later; a longer text than limit and slack together need not be read. */
const SLACK = 2_000;

function visit(node: Node, walk: Walk): void {
  if (walk.ended || walk.length > walk.longest) return;
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
    add('\n', walk);
    return;
  }
  if (SILENT.has(nodeName) || walk.left.has(element) || isPutAway(element)) return;
  if (nodeName === 'IMG') add(emoji(element), walk);

  const block = BLOCKS.has(nodeName);
  if (block) breakLine(walk);
  visitChildren(element, walk);
  if (nodeName === 'TD' || nodeName === 'TH') add(' ', walk);
  if (block) breakLine(walk);
  if (nodeName === 'P') add('\n', walk);
}

function visitChildren(element: HTMLElement, walk: Walk): void {
  const { inPre } = walk;
  walk.inPre ||= element.nodeName === 'PRE';
  for (let child = element.firstChild; child; child = child.nextSibling) visit(child, walk);
  walk.inPre = inPre;
}

/** Most elements have no style of their own, and asking for one costs much. */
function isPutAway(element: HTMLElement): boolean {
  return element.hasAttribute('style') && element.style?.display === 'none';
}

function addText(node: Node, walk: Walk): void {
  const raw = node.textContent ?? '';
  if (walk.inPre) {
    add(raw, walk);
    return;
  }
  const text = raw.replace(/[\s\u200b\ufeff]+/g, ' ');
  const atLineStart = walk.last === '' || walk.last === '\n' || walk.last === ' ';
  add(atLineStart ? text.replace(/^ /, '') : text, walk);
}

function breakLine(walk: Walk): void {
  if (walk.last !== '' && walk.last !== '\n') add('\n', walk);
}

function add(text: string, walk: Walk): void {
  if (text === '') return;
  walk.parts.push(text);
  walk.length += text.length;
  walk.last = text.charAt(text.length - 1);
}

/** Emoji are images in both mail pages; other images have long texts that nobody sees. */
function emoji(image: Element): string {
  const alt = image.getAttribute('alt') ?? '';
  return /^\p{Extended_Pictographic}/u.test(alt) ? alt : '';
}
