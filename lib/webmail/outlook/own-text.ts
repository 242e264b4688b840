import { untilChanged } from '../until-changed';
import { type CutText, visibleText } from '../visible-text';

/** Where the mail that is answered begins; its text stands beside these marks, down to the end. */
const QUOTE_FROM_HERE = [
  '[id$="appendonsend"]',
  '[id$="divRplyFwdMsg"]',
  '[id$="mail-editor-reference-message-container"]',
].join(', ');

/** Quotes of other mail programs; Outlook puts `x_` before their classes and ids. */
const QUOTE = [
  'blockquote[type="cite"]',
  '[class*="gmail_quote"]',
  '[class*="gmail_attr"]',
  '[class*="moz-cite-prefix"]',
  '[class*="yahoo_quoted"]',
].join(', ');

const SIGNATURE = '[id="Signature"], [id$="_Signature"], [class*="gmail_signature"]';
const LONGEST = 20_000;

/** The writer's own words, and whether a quote that says something is cut from them. */
export interface OwnWords extends CutText {
  readonly quotes: boolean;
}

/** The writer's own words in the body of a message; a body that did not change is not read again. */
export const ownWordsOf: (body: Element) => OwnWords = untilChanged((body) => {
  const without = `${QUOTE}, ${SIGNATURE}`;
  const before = body.querySelector(QUOTE_FROM_HERE);
  return { ...visibleText(body, { without, before, limit: LONGEST }), quotes: quotesIn(body) };
});

function quotesIn(body: Element): boolean {
  return [...body.querySelectorAll(`${QUOTE}, ${QUOTE_FROM_HERE}`)].some(
    (quote) => quote.textContent?.trim() !== '',
  );
}
