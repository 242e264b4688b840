import type { ComposeKind } from '../../stored-mail';
import { words } from '../config';
import { el, show } from '../element';

/** The arrow at the head of an inline reply: turns a reply into a reply to all, or a forward. */
export function responseMenu(choose: (kind: ComposeKind) => void): HTMLElement {
  const menu = el('div', { class: 'J-M', role: 'menu' });
  show(menu, false);
  const item = (text: string, kind: ComposeKind) => {
    const element = el('div', { class: 'J-N', role: 'menuitem', tabindex: 0 }, text);
    element.addEventListener('click', () => {
      show(menu, false);
      choose(kind);
    });
    return element;
  };
  menu.append(
    item(words.reply, 'reply'),
    item(words.replyAll, 'reply-all'),
    item(words.forward, 'forward'),
  );
  const button = el(
    'div',
    { class: 'Un J-JN-M-I J-J5-Ji', role: 'button', tabindex: 0, 'aria-haspopup': 'true' },
    el(
      'div',
      { class: 'J-J5-Ji J-JN-M-I-Jm' },
      el('img', { class: 'mL', alt: words.responseType }),
    ),
  );
  button.addEventListener('click', () => show(menu, menu.style.display === 'none'));
  return el('div', { class: 'HQ' }, button, menu);
}
