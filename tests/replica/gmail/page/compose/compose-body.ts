import { quoteAsText } from '../../../quoted-text';
import { config, words } from '../config';
import { el } from '../element';
import { quoteElement } from '../thread/message-body';
import { hasQuote, ownTextOf, textWithSignature } from './body-text';
import type { ComposeStart } from './compose-start';

/** The editable body with signature and quoted history (facts/gmail.md 3.2, 3.5). */
export interface ComposeBody {
  /** The body, and the "…" below it where the history is not in it yet. */
  readonly parts: readonly HTMLElement[];
  readonly editable: HTMLElement;
  /** HTML of the history that travels outside the body; '' where there is none. */
  hiddenQuote(): string;
  ownText(): string;
  fullText(): string;
  focus(): void;
}

export function createComposeBody(start: ComposeStart, quoteShown: () => void): ComposeBody {
  const editable = el(
    'div',
    {
      class: 'Am Al editable LW-avf',
      hidefocus: 'true',
      'aria-label': words.body,
      g_editable: 'true',
      role: 'textbox',
      'aria-multiline': 'true',
      contenteditable: 'true',
      tabindex: 1,
    },
    ...paragraphs(start.text),
    ...(config.switches.signature ? signature() : []),
  );
  const quote = start.quote && quoteElement(start.quote.attribution, start.quote.text);
  const visible = config.switches.visibleQuote || start.kind === 'forward';
  if (quote && visible) editable.append(el('br'), quote);
  const toggle = quote && !visible ? quoteToggle(editable, quote, quoteShown) : null;
  const hidden = () => toggle !== null && toggle.parentNode !== null && !hasQuote(editable);
  return {
    parts: toggle ? [editable, toggle] : [editable],
    editable,
    hiddenQuote: () => (quote && hidden() ? quote.outerHTML : ''),
    ownText: () => ownTextOf(editable),
    fullText() {
      const text = textWithSignature(editable);
      const carried = hidden() || hasQuote(editable);
      if (!start.quote || !carried) return text;
      return `${text}\n\n${quoteAsText(start.quote.attribution, start.quote.text)}`;
    },
    focus() {
      editable.focus();
      getSelection()?.collapse(editable.firstElementChild ?? editable, 0);
    },
  };
}

function paragraphs(text: string): HTMLElement[] {
  return text.split('\n').map((line) => el('div', {}, line === '' ? el('br') : line));
}

function signature(): HTMLElement[] {
  return [
    el('div', {}, el('br', { clear: 'all' })),
    el('div', {}, el('br')),
    el('span', { class: 'gmail_signature_prefix' }, '-- '),
    el('br'),
    el(
      'div',
      { dir: 'ltr', class: 'gmail_signature', 'data-smartmail': 'gmail_signature' },
      el('div', { dir: 'ltr' }, config.owner.name),
    ),
  ];
}

function quoteToggle(editable: HTMLElement, quote: HTMLElement, shown: () => void): HTMLElement {
  const toggle = el(
    'div',
    { class: 'ajR', role: 'button', tabindex: 0, 'aria-label': words.trimmed },
    '…',
  );
  toggle.addEventListener('click', () => {
    editable.append(el('br'), quote);
    toggle.remove();
    shown();
  });
  return toggle;
}
