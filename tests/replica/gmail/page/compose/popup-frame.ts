import { words } from '../config';
import { el, freshId } from '../element';

/** The window of a pop-up compose at the lower edge (facts/gmail.md 3.6). */
export function popupFrame(box: HTMLElement, title: string, saveAndClose: () => void): HTMLElement {
  const id = freshId();
  const close = el('img', {
    class: 'Ha',
    role: 'button',
    alt: words.saveAndClose,
    'aria-label': words.saveAndClose,
  });
  close.addEventListener('click', saveAndClose);
  const heading = el(
    'h2',
    { class: 'a3E', id },
    el('div', { class: 'aYF' }, title || words.newMessage),
  );
  const bar = el(
    'tr',
    {},
    el('td', {}, el('div', { class: 'Hp' }, heading)),
    el('td', { class: 'Hm' }, el('img', { class: 'Hl' }), el('img', { class: 'Hq' }), close),
  );
  const dialog = el(
    'div',
    { role: 'dialog', class: 'nH Hd', 'aria-label': words.newMessage, 'aria-labelledby': id },
    el('div', { class: 'nH Hy aXJ' }, el('table', { class: 'cf Ht' }, el('tbody', {}, bar))),
    box,
  );
  return el('div', { class: 'nH nn' }, el('div', { class: 'AD' }, dialog));
}
