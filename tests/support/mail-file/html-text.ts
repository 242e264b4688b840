import { Window } from 'happy-dom';

const BLOCKS = new Set(
  'address article aside center dd div dl dt footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tr ul'.split(
    ' ',
  ),
);
const UNSEEN = new Set(['head', 'script', 'style', 'template', 'title']);

/** The little of a DOM node that is needed here. */
interface Node {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<Node>;
}

const parser = new new Window().DOMParser();

/** What a mail in HTML says, as plain text; quotations get the usual ">" before each line. */
export function textOfHtml(html: string): string {
  const root: Node = parser.parseFromString(html, 'text/html').documentElement;
  return tidy(textOf(root));
}

function textOf(node: Node): string {
  if (node.nodeType === 3) return (node.textContent ?? '').replace(/[ \t\r\n]+/g, ' ');
  const name = node.nodeName.toLowerCase();
  if (node.nodeType !== 1 || UNSEEN.has(name)) return '';
  if (name === 'br') return '\n';
  const inside = [...node.childNodes].map(textOf).join('');
  if (name === 'blockquote') return `\n${quoted(inside)}\n`;
  return BLOCKS.has(name) ? `\n${inside}\n` : inside;
}

function quoted(text: string): string {
  const lines = tidy(text).split('\n');
  return lines.map((line) => (line.startsWith('>') ? `>${line}` : `> ${line}`)).join('\n');
}

function tidy(text: string): string {
  return text
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
