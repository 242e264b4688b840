/** How the own part of a body is told from the rest. */
export interface OwnPart {
  /** CSS of elements that are left out with all they hold. */
  readonly without: string;
  /** The element at which it ends; null where all is the user's own. */
  readonly end: Element | null;
}

interface Place {
  readonly node: Node;
  readonly offset: number;
}

const BLOCK = 'div, p, li, td, th, blockquote, ul, ol, table, pre, h1, h2, h3, h4, h5, h6';
const BLANK = /[\s\u200b\ufeff]/;

/**
 * A part of a phrase in the user's own part of a body, where the phrase stands there once and within
 * one line; else null. Runs of white space count as one blank, as the own text is read.
 */
export function onlyPlaceOf(
  phrase: string,
  body: Element,
  own: OwnPart,
  { from, until }: { readonly from: number; readonly until: number },
): Range | null {
  if (phrase === '' || phrase.includes('\n')) return null;
  const { text, places } = readPlaces(body, own);
  const at = text.indexOf(phrase);
  if (at < 0 || text.lastIndexOf(phrase) !== at) return null;
  const last = places[at + Math.max(from, until) - 1];
  const first = until > from ? places[at + from] : last && after(last);
  if (!first || !last) return null;
  const range = body.ownerDocument.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

function after({ node, offset }: Place): Place {
  return { node, offset: offset + 1 };
}

/** The text with the place of each of its characters; null for the end of a line. */
function readPlaces(
  body: Element,
  { without, end }: OwnPart,
): { readonly text: string; readonly places: readonly (Place | null)[] } {
  const places: (Place | null)[] = [];
  let text = '';
  const add = (sign: string, place: Place | null): void => {
    const isRepeated = sign === ' ' && /(?:^|[ \n])$/.test(text);
    if (isRepeated) return;
    text += sign;
    places.push(place);
  };
  let line: Element | null = null;
  for (const node of nodesOf(body, end)) {
    const element = node.parentElement;
    if (element?.closest(without)) continue;
    const block = element?.closest(BLOCK) ?? null;
    if (node.nodeName === 'BR' || block !== line) add('\n', null);
    line = block;
    [...(node.nodeType === 3 ? (node.textContent ?? '') : '')].reduce((offset, sign) => {
      add(BLANK.test(sign) ? ' ' : sign, { node, offset });
      for (let more = 1; more < sign.length; more += 1)
        places.push({ node, offset: offset + more });
      return offset + sign.length;
    }, 0);
  }
  return { text, places };
}

/** Text and line breaks before the end, in order. */
function nodesOf(body: Element, end: Element | null): readonly Node[] {
  const nodes: Node[] = [];
  const walker = body.ownerDocument.createTreeWalker(
    body,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
  );
  for (let node = walker.nextNode(); node && node !== end; node = walker.nextNode()) {
    if (node.nodeType === 3 || node.nodeName === 'BR') nodes.push(node);
  }
  return nodes;
}
