import { el, hashed } from '../element';
import { icon } from './icon';

const SIZE = '149 KB';

/** The files of an open message (facts/outlook.md 2); null where it has none. */
export function attachmentList(names: readonly string[], hex: string): HTMLElement | null {
  if (names.length === 0) return null;
  const list = el('div', { role: 'listbox' }, ...names.map(option));
  return el('div', { role: 'heading', 'aria-level': 3, id: `MSG_${hex}_ATTACHMENTS` }, list);
}

function option(name: string): HTMLElement {
  const more = el('button', { type: 'button', title: '…' }, icon(null));
  return el(
    'div',
    { role: 'option', 'aria-label': `${name} ${SIZE}`, tabindex: 0 },
    more,
    el('div', { class: hashed('file'), title: name }, name),
    el('div', {}, SIZE),
  );
}
