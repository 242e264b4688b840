import { splitQuote, splitSignature } from '../../../quoted-text';
import type { MessageData } from '../../wire';
import { words } from '../config';
import { el, show } from '../element';

/** The body of an expanded message, its quoted history behind "…" (facts/gmail.md 2.5). */
export function messageBody(message: MessageData): HTMLElement {
  const { own, attribution, quoted } = splitQuote(message.text);
  const text = el('div', { dir: 'ltr' }, ...ownParts(own, message.own));
  if (quoted !== '') text.append(...trimmed(quoteElement(attribution, quoted)));
  return el('div', { class: 'ii gt' }, el('div', { class: 'a3s aiL' }, text));
}

/** Lines with `<br>` between them. */
function lines(text: string): (Node | string)[] {
  return text.split('\n').flatMap((line, i) => (i === 0 ? [line] : [el('br'), line]));
}

export function quoteElement(attribution: string, quoted: string): HTMLElement {
  return el(
    'div',
    { class: 'gmail_quote' },
    el('div', { dir: 'ltr', class: 'gmail_attr' }, attribution, el('br')),
    el('blockquote', { class: 'gmail_quote', style: 'margin:0px 0px 0px 0.8ex' }, ...lines(quoted)),
  );
}

/** Only mail written in Gmail marks its signature. */
function ownParts(own: string, writtenHere: boolean): (Node | string)[] {
  const { words: text, signature } = splitSignature(own);
  if (signature === null || !writtenHere) return lines(own);
  return [
    ...lines(text),
    el('br'),
    el('span', { class: 'gmail_signature_prefix' }, '-- '),
    el('br'),
    el(
      'div',
      { dir: 'ltr', class: 'gmail_signature', 'data-smartmail': 'gmail_signature' },
      ...lines(signature),
    ),
  ];
}

function trimmed(quote: HTMLElement): Node[] {
  const toggle = el(
    'div',
    { class: 'ajR', role: 'button', tabindex: 0, 'aria-label': words.trimmed },
    '…',
  );
  show(quote, false);
  toggle.addEventListener('click', (event) => {
    event.stopPropagation();
    show(quote, quote.style.display === 'none');
  });
  return [el('div', { class: 'adL' }, toggle), quote];
}
