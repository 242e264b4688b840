import { el } from '../element';

/** What the button beside Send opens. It floats over the page, as all menus do. */
export function openSendMenu(label: string, chosen: () => void): void {
  const item = el('div', { role: 'menuitem', tabindex: -1 }, label);
  const style = 'position:fixed;inset-block-end:16px;inset-inline-end:16px;background:#fff';
  const menu = el('div', { role: 'menu', class: 'ms-Layer', style }, item);
  item.addEventListener('click', () => {
    menu.remove();
    chosen();
  });
  document.body.append(menu);
}
