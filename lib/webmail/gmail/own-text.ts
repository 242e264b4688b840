import { type CutText, visibleText } from '../visible-text';
import { plainTextOf } from './plain-text';

/** The three dots that unfold what was trimmed. */
const TRIMMED = 'div[role="button"][tabindex]';

/**
 * The page's quote, and the quotes of other mail programs, whose class names and ids Gmail keeps
 * behind a prefix.
 */
const QUOTE = [
  '.gmail_quote',
  '.gmail_extra',
  '.gmail_attr',
  'blockquote[type="cite"]',
  '[class*="moz-cite-prefix"]',
  '[class*="yahoo_quoted"]',
  '[id*="divRplyFwdMsg"]',
  '[id*="mail-editor-reference-message"]',
].join(', ');

/** What is not the writer's own. */
export const NOT_OWN = `${QUOTE}, ${TRIMMED}, .gmail_signature, .gmail_signature_prefix`;

/** Where the user's own part of a compose body ends: at the first of these. */
const END_OF_OWN_PART =
  '.gmail_signature_prefix, .gmail_signature, .gmail_quote, .gmail_quote_container, .gmail_extra';

const LONGEST = 20_000;

/** The writer's own words in the body of a message. */
export function ownTextOf(body: Element): CutText {
  return visibleText(body, { without: NOT_OWN, limit: LONGEST });
}

/** Whether a quote that says something, or what the page trimmed, is cut from those words. */
export function quotesIn(body: Element): boolean {
  if (body.querySelector(TRIMMED)) return true;
  return [...body.querySelectorAll(QUOTE)].some((quote) => quote.textContent?.trim() !== '');
}

/** The element at which the user's own part of a compose body ends; null where all is theirs. */
export function endOfOwnPart(body: Element): Element | null {
  return body.querySelector(END_OF_OWN_PART) ?? lineAfterOwnPart(body);
}

/**
 * Where signature and quote bear no mark, as they may in plain text mode, but each line stands in an
 * element of its own.
 */
function lineAfterOwnPart(body: Element): Element | null {
  const lines = [...body.children];
  if (!lines.every(({ nodeName, childElementCount }) => isLine(nodeName, childElementCount))) {
    return null;
  }
  const text = lines.map((line) => (line.textContent ?? '').replaceAll('\u00a0', ' ')).join('\n');
  const own = ownPartOfPlainText(text);
  return own === text || !endsInQuoteOrSignature(text) ? null : (lines[linesIn(own)] ?? null);
}

function isLine(name: string, children: number): boolean {
  return name === 'BR' || (/^(DIV|P)$/.test(name) && children < 2);
}

function linesIn(own: string): number {
  return own === '' ? 0 : own.split('\n').length;
}

/** A quote in the middle is answered below it: that is the user's own part too. */
function endsInQuoteOrSignature(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.includes('-- ') || lines.at(-1)?.startsWith('>') === true;
}

/** What the user wrote in the body of a compose box, above signature and quote. */
export function ownTextOfBody(body: HTMLElement | null): string {
  if (!body) return '';
  const plain = plainTextOf(body);
  if (plain !== null) return ownPartOfPlainText(plain).trim();
  return visibleText(body, { without: NOT_OWN, before: endOfOwnPart(body), limit: LONGEST }).text;
}

/** The same in plain text mode, where signature and quote are marked by "-- " and ">". */
export function ownPartOfPlainText(text: string): string {
  const lines = text.split('\n');
  const quote = lines.findIndex((line) => line.startsWith('>'));
  const signature = lines.indexOf('-- ');
  const ends = [attributionBefore(lines, quote), signature].filter((end) => end >= 0);
  return ends.length === 0 ? text : lines.slice(0, Math.min(...ends)).join('\n');
}

/** A quote is introduced by the lines right above it ("On … wrote:", in any language). */
function attributionBefore(lines: readonly string[], quote: number): number {
  if (quote < 1) return quote;
  let first = quote;
  while (first > 0 && lines[first - 1] === '') first -= 1;
  while (first > 0 && lines[first - 1] !== '') first -= 1;
  return first;
}
