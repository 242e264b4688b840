import type { ListSpec } from '../../list-spec';
import { hashOfList } from '../../page-route';
import { config } from '../config';
import { el } from '../element';

/** The tabs of a divided Inbox; each but the first has an address as a category. */
const TABS = ['Primary', 'Promotions', 'Social', 'Updates'] as const;

/** The bar above the list, where there is one; it has no address and no machine name of a tab in it. */
export function inboxTabs(list: ListSpec): HTMLElement[] {
  const isPart = list.name === 'inbox' || list.name === 'category';
  return isPart && config.switches.inbox === 'tabs' ? [bar(list)] : [];
}

function bar(list: ListSpec): HTMLElement {
  const shown = list.name === 'inbox' ? 'primary' : list.argument;
  const cells = TABS.map((name) => {
    const selected = String(name.toLowerCase() === shown);
    const tab = el(
      'div',
      { class: 'aAy', role: 'tab', tabindex: 0, 'aria-label': name, 'aria-selected': selected },
      el('div', { class: 'aKz' }, name),
    );
    tab.addEventListener('click', () => {
      location.hash = hashOfList(tabSpec(name));
    });
    return el('td', { class: 'aRz', role: 'heading' }, tab);
  });
  const row = el('tr', { class: 'aAA', role: 'tablist' }, ...cells);
  return el('div', { class: 'aKh' }, el('table', { class: 'aKk' }, el('tbody', {}, row)));
}

function tabSpec(name: (typeof TABS)[number]): ListSpec {
  return name === 'Primary'
    ? { name: 'inbox', argument: '' }
    : { name: 'category', argument: name.toLowerCase() };
}
