import { splitQuote, splitSignature } from '../../../quoted-text';
import type { MessageData } from '../../wire';
import { el, hashed } from '../element';
import { freshHex, type PaneContext } from './pane-context';

let lastBody = 0;

/**
 * The body of an open message. What it quotes is folded into a second document where the quoted
 * message stands in the conversation anyway; else it stays in the body (facts/outlook.md 2).
 */
export function messageBody(
  message: MessageData,
  quoteIsKnown: boolean,
  { words }: PaneContext,
): HTMLElement[] {
  lastBody += 1;
  const { own, attribution, quoted } = splitQuote(message.text);
  const quote = quoted === '' ? [] : quoteParts(message.from.own, attribution, quoted);
  const folded = quote.length > 0 && quoteIsKnown;
  const content = el('div', { class: `rps_${freshHex().slice(0, 4)}` }, ...ownParts(message, own));
  if (!folded) content.append(...quote);
  const attributes = { role: 'document', 'aria-label': words.messageBody };
  const body = el(
    'div',
    {
      id: `UniqueMessageBody_${lastBody}`,
      ...attributes,
      tabindex: 0,
      class: 'customScrollBar allowTextSelection',
    },
    el('div', { class: hashed('body') }, el('div', {}, content)),
  );
  if (!folded) return [body];
  const history = el('div', { ...attributes, class: 'allowTextSelection' });
  const opener = el(
    'button',
    { type: 'button', 'aria-label': words.showHistory, 'aria-expanded': 'false' },
    '...',
  );
  opener.addEventListener('click', () => {
    opener.setAttribute('aria-expanded', 'true');
    history.append(...quote);
  });
  history.append(opener);
  return [body, history];
}

/** Mail written in Outlook has its blocks, other mail Word's paragraphs, all classes marked `x_`. */
function ownParts(message: MessageData, own: string): HTMLElement[] {
  if (!message.from.own) return paragraphs(own);
  const { words, signature } = splitSignature(own);
  const lines = (text: string) =>
    text
      .split('\n')
      .map((line) => el('div', { class: 'x_elementToProof' }, line === '' ? el('br') : line));
  if (signature === null) return lines(words);
  return [...lines(words), el('div', { id: 'x_Signature' }, ...lines(signature))];
}

function paragraphs(text: string): HTMLElement[] {
  return text
    .split(/\n{2,}/)
    .map((paragraph) => el('p', { class: 'x_MsoNormal' }, ...withBreaks(paragraph)));
}

function quoteParts(fromOutlook: boolean, attribution: string, quoted: string): HTMLElement[] {
  if (!fromOutlook) {
    const line = el('div', { dir: 'ltr', class: 'x_gmail_attr' }, attribution, el('br'));
    const quote = el('blockquote', { class: 'x_gmail_quote' }, ...withBreaks(quoted));
    return [el('div', { class: 'x_gmail_quote' }, line, quote)];
  }
  const head = el('div', { id: 'x_divRplyFwdMsg', dir: 'ltr' }, el('span', {}, attribution));
  return [
    el('div', { id: 'x_appendonsend' }),
    el('hr', { tabindex: -1 }),
    head,
    el('div', {}, ...paragraphs(quoted)),
  ];
}

function withBreaks(text: string): (Node | string)[] {
  return text.split('\n').flatMap((line, i) => (i === 0 ? [line] : [el('br'), line]));
}
