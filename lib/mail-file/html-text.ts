/** The writer's own words in a mail that is HTML only. No document is made of it: a worker has none. */
import { withCharacters } from './html-entities';

/** Own words stand at the top; styles of word processors stand before them. */
const MOST_SOURCE = 400_000;

const TAG = /^<(\/?)([a-z][a-z0-9:]{0,30})/i;
const LONGEST_TAG = 4_000;

const UNSEEN = new Set(['head', 'script', 'style', 'template', 'title']);
const BLOCKS = new Set(
  'address article aside blockquote center dd div dl dt footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tr ul'.split(
    ' ',
  ),
);
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** What mail programs mark quotes and signatures with, as the mail pages' adapters know them. */
const NOT_OWN =
  /\b(?:gmail_quote|gmail_extra|gmail_attr|gmail_signature|moz-cite-prefix|moz-signature|yahoo_quoted|divRplyFwdMsg|mail-editor-reference-message)|\btype\s*=\s*["']?cite/i;
/** From here on all is another message (Outlook). */
const REST_IS_QUOTE = /\bid\s*=\s*["']?(?:x_)*(?:divRplyFwdMsg|appendonsend)/i;

export interface HtmlText {
  readonly text: string;
  /** A quote was cut. */
  readonly quotes: boolean;
}

/** Linear in its length; what is not closed ends with the mail. */
export function textOfHtml(html: string): HtmlText {
  const source = html.slice(0, MOST_SOURCE);
  const walk = new Walk();
  let last = 0;
  for (let at = source.indexOf('<'); at >= 0 && !walk.isOver; at = source.indexOf('<', last)) {
    walk.words(source.slice(last, at));
    const end = endOfTag(source, at);
    walk.tag(source.slice(at, Math.min(end, at + LONGEST_TAG)));
    last = end;
  }
  if (!walk.isOver) walk.words(source.slice(last));
  return { text: tidy(walk.text.join('')), quotes: walk.quotes };
}

/** What is not closed goes on to the end; a sign that begins no tag stands for itself. */
function endOfTag(source: string, at: number): number {
  const isComment = source.startsWith('<!--', at);
  if (!isComment && !/[a-z/!?]/i.test(source[at + 1] ?? '')) return at + 1;
  const end = isComment ? source.indexOf('-->', at) + 3 : source.indexOf('>', at) + 1;
  return end <= (isComment ? 2 : 0) ? source.length : end;
}

class Walk {
  readonly text: string[] = [];
  quotes = false;
  isOver = false;
  /** Name of the element that is left out, and how many of that name are open in it. */
  private left: { readonly name: string; depth: number } | null = null;

  words(source: string): void {
    if (this.left === null) this.text.push(withCharacters(source.replace(/\s+/g, ' ')));
  }

  tag(source: string): void {
    const [begin, slash, written] = TAG.exec(source) ?? [];
    if (begin === undefined || written === undefined) return;
    const attributes = source.slice(begin.length).replace(/>$/, '');
    this.element(written.toLowerCase(), slash === '/', attributes);
  }

  private element(name: string, isEnd: boolean, attributes: string): void {
    if (this.left !== null) {
      this.passLeft(name, isEnd, attributes);
      return;
    }
    if (!isEnd && REST_IS_QUOTE.test(attributes)) {
      this.quotes = true;
      this.isOver = true;
      return;
    }
    if (name === 'br' || BLOCKS.has(name)) this.text.push('\n');
    if (isEnd || VOID.has(name) || attributes.endsWith('/')) return;
    const isNotOwn = NOT_OWN.test(attributes);
    if (isNotOwn && !/signature/i.test(attributes)) this.quotes = true;
    if (isNotOwn || UNSEEN.has(name)) this.left = { name, depth: 1 };
  }

  private passLeft(name: string, isEnd: boolean, attributes: string): void {
    if (this.left === null || name !== this.left.name || attributes.endsWith('/')) return;
    this.left.depth += isEnd ? -1 : 1;
    if (this.left.depth === 0) this.left = null;
  }
}

function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/[ \u00a0]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
