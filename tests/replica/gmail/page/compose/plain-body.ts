import { quoteAsText } from '../../../quoted-text';
import { config, words } from '../config';
import { el } from '../element';
import { allText } from './body-text';
import type { ComposeBody } from './compose-body';
import type { ComposeStart } from './compose-start';

const SIGNATURE_MARK = '-- ';

/**
 * The body in plain text mode. In which element that is nobody knows (facts/gmail.md 12): a text area,
 * or an editable element that takes no markup.
 */
export function createPlainBody(start: ComposeStart): ComposeBody {
  const quote = start.quote && quoteAsText(start.quote.attribution, start.quote.text);
  const visible = config.switches.visibleQuote || start.kind === 'forward';
  const signature = config.switches.signature ? `\n\n${SIGNATURE_MARK}\n${config.owner.name}` : '';
  const text = start.text + signature + (quote && visible ? `\n\n${quote}` : '');
  const { editable, read } = config.switches.plainText === 'textarea' ? area(text) : field(text);
  return {
    parts: [editable],
    editable,
    hiddenQuote: () => '',
    ownText: () => ownPart(read(), start.quote?.attribution ?? null),
    fullText: () => (quote && !visible ? `${read()}\n\n${quote}` : read()),
    focus: () => editable.focus(),
  };
}

interface PlainEditor {
  readonly editable: HTMLElement;
  read(): string;
}

function area(text: string): PlainEditor {
  const attributes = { name: 'body', class: 'Am', 'aria-label': words.body, tabindex: 1 };
  const editable = el('textarea', attributes);
  editable.value = text;
  editable.setSelectionRange(0, 0);
  return { editable, read: () => editable.value };
}

function field(text: string): PlainEditor {
  const editable = el('div', {
    class: 'Am Al editable',
    'aria-label': words.body,
    g_editable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    contenteditable: 'plaintext-only',
    tabindex: 1,
    style: 'white-space: pre-wrap',
  });
  editable.textContent = text;
  return { editable, read: () => allText(editable) };
}

/** Up to the signature or the line above the quote. */
function ownPart(text: string, attribution: string | null): string {
  const lines = text.split('\n');
  const ends = [lines.indexOf(SIGNATURE_MARK), attribution ? lines.indexOf(attribution) : -1];
  const end = Math.min(...ends.filter((at) => at >= 0), lines.length);
  return lines.slice(0, end).join('\n').trim();
}
