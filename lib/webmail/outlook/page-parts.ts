/**
 * The page's own parts without the mail in them. The words of a mail may be thousands of elements,
 * and an editor's too: no search enters them, and none is made twice while the page stays as it is.
 */
import { MESSAGE_BODY } from './selectors';

export const WORDS_OF_MAIL = MESSAGE_BODY.alternatives.map(({ css }) => css).join();
/** A body in which one writes holds the words of the mail it quotes; fields of recipients do not. */
const BEING_WRITTEN = '[contenteditable="true"]:not(.EditorClass)';
const CLOSED = `${WORDS_OF_MAIL}, ${BEING_WRITTEN}`;

/** Whether an element is the body of a mail that is being written, or stands in it. */
export function isBeingWritten(element: Element): boolean {
  return element.closest(BEING_WRITTEN) !== null;
}

/** All elements under a root among the page's own parts, in the order of the page. */
export function queryOfPage(css: string, root: ParentNode): readonly Element[] {
  if (!root.isConnected) return [...root.querySelectorAll(css)].filter(isOfPage);
  const parts = partsOf(documentOf(root));
  const known = parts.found.get(root) ?? new Map<string, readonly Element[]>();
  const found = known.get(css) ?? search(css, root, parts);
  parts.found.set(root, known.set(css, found));
  return found;
}

/** Whether an element stands in no mail, sent or being written. A body itself is of the page. */
function isOfPage(element: Element): boolean {
  return element.parentElement?.closest(CLOSED) == null;
}

interface PageParts {
  /** Outermost bodies of mail, sent or being written. */
  readonly closed: ReadonlySet<Node>;
  /** What holds one of them. */
  readonly around: ReadonlySet<Node>;
  /** What was searched for. */
  readonly found: WeakMap<ParentNode, Map<string, readonly Element[]>>;
}

interface Known {
  readonly document: Document;
  readonly parts: PageParts;
  readonly observer: MutationObserver;
}

let known: Known | null = null;

/** As long as nothing changed; the observer lives no longer than the look that made it. */
function partsOf(document: Document): PageParts {
  const isSame = known?.document === document && known.observer.takeRecords().length === 0;
  if (known && isSame) return known.parts;
  known?.observer.disconnect();
  const forget = () => {
    observer.disconnect();
    if (known === now) known = null;
  };
  const observer = new MutationObserver(forget);
  observer.observe(document, { subtree: true, childList: true, attributes: true });
  const now: Known = { document, parts: createParts(document), observer };
  known = now;
  queueMicrotask(forget);
  return now.parts;
}

function createParts(document: Document): PageParts {
  const closed = new Set<Node>();
  const around = new Set<Node>();
  let last: Element | null = null;
  for (const body of document.querySelectorAll(CLOSED)) {
    if (last?.contains(body)) continue;
    last = body;
    closed.add(body);
    for (let part = body.parentNode; part && !around.has(part); part = part.parentNode) {
      around.add(part);
    }
  }
  return { closed, around, found: new WeakMap() };
}

function search(css: string, root: ParentNode, { closed, around }: PageParts): readonly Element[] {
  if (closed.has(root) || (root.nodeType === 1 && !isOfPage(root as Element))) return [];
  if (!around.has(root)) return [...root.querySelectorAll(css)];
  const found: Element[] = [];
  const collect = (part: ParentNode): void => {
    for (let one = part.firstElementChild; one; one = one.nextElementSibling) {
      if (one.matches(css)) found.push(one);
      if (around.has(one)) collect(one);
      else if (!closed.has(one)) found.push(...one.querySelectorAll(css));
    }
  };
  collect(root);
  return found;
}

function documentOf(root: ParentNode): Document {
  return root.ownerDocument ?? (root as Document);
}
