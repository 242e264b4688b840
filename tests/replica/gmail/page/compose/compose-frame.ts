import { config, words } from '../config';
import { classes, el, freshId } from '../element';

/**
 * The window of a new mail: a pop-up at the lower edge, or one over the whole page, where the class
 * of its bar carries a token of the build (facts/gmail.md 3.6). Its button makes one of the other.
 *
 * @param popups where pop-ups stand
 */
export function openFrame(
  box: HTMLElement,
  title: string,
  popups: HTMLElement,
  saveAndClose: () => void,
): { remove(): void } {
  const id = freshId();
  const close = el('img', {
    class: 'Ha',
    role: 'button',
    alt: words.saveAndClose,
    'aria-label': words.saveAndClose,
  });
  close.addEventListener('click', saveAndClose);
  const size = el('img', { class: 'Hq', role: 'button', 'aria-label': words.fullScreen });
  const heading = el(
    'h2',
    { class: 'a3E', id },
    el('div', { class: 'aYF' }, title || words.newMessage),
  );
  const bar = el(
    'tr',
    {},
    el('td', {}, el('div', { class: 'Hp' }, heading)),
    el('td', { class: 'Hm' }, el('img', { class: 'Hl' }), size, close),
  );
  const barTable = el('table', { class: 'cf Ht' }, el('tbody', {}, bar));
  const dialog = el(
    'div',
    { role: 'dialog', class: 'nH Hd', 'aria-label': words.newMessage, 'aria-labelledby': id },
    el('div', { class: 'nH Hy aXJ' }, barTable),
    box,
  );
  const small = el('div', { class: 'nH nn' });
  const full = el('div', { class: 'aSs' });
  let isFull = config.switches.composeSize === 'full';
  const place = () => {
    (isFull ? small : full).remove();
    barTable.className = classes(isFull ? 'cf Ht-a1b2c3' : 'cf Ht');
    dialog.className = classes(isFull ? 'nH' : 'nH Hd');
    if (isFull) full.replaceChildren(el('div', { class: 'aSt' }, dialog));
    else small.replaceChildren(el('div', { class: 'AD' }, dialog));
    if (isFull) document.body.append(full);
    else popups.append(small);
  };
  size.addEventListener('click', () => {
    isFull = !isFull;
    place();
  });
  place();
  return {
    remove() {
      small.remove();
      full.remove();
    },
  };
}
