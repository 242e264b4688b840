import { el } from '../element';
import { parsedHtml } from './parsed-html';
import type { RoosterBody } from './rooster-body';

/**
 * A body of plain text: a field without an editor. No source shows how Outlook builds it, so this is
 * our guess.
 */
export function createPlainBody(
  field: HTMLTextAreaElement,
  html: string,
  changed: () => void,
): RoosterBody {
  field.value = linesOf(parsedHtml(html).body).join('\n');
  field.addEventListener('input', changed);
  return {
    html: () => {
      const lines = field.value.split('\n').map((line) => el('div', {}, line));
      return el('div', {}, ...lines).innerHTML;
    },
    focus() {
      field.focus();
      field.setSelectionRange(0, 0);
    },
    dispose: () => undefined,
  };
}

function linesOf(body: HTMLElement): string[] {
  return [...body.children].map((block) => block.textContent ?? '');
}
