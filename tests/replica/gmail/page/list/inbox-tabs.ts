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
  const { partMarks } = config.switches;
  const isBare = partMarks === 'none';
  const mark = (name: string) => (partMarks === 'known' ? name : `part-${name.length}`);
  const shown = list.name === 'inbox' ? 'primary' : list.argument;
  const cells = TABS.map((name) => {
    const selected = String(name.toLowerCase() === shown);
    const roles = { role: 'tab', 'aria-label': name, 'aria-selected': selected };
    const tab = el(
      'div',
      { class: mark('aAy'), tabindex: 0, ...(isBare ? {} : roles) },
      el('div', { class: mark('aKz') }, name),
    );
    tab.addEventListener('click', () => {
      location.hash = hashOfList(tabSpec(name));
    });
    return isBare
      ? el('div', { style: 'display: inline-block' }, tab)
      : el('td', { class: 'aRz', role: 'heading' }, tab);
  });
  if (isBare) return el('div', {}, ...cells);
  const role = partMarks === 'known' ? 'tablist' : null;
  const row = el('tr', { class: mark('aAA'), role }, ...cells);
  const table = el('table', { class: mark('aKk') }, el('tbody', {}, row));
  return el('div', { class: mark('aKh') }, table);
}

function tabSpec(name: (typeof TABS)[number]): ListSpec {
  return name === 'Primary'
    ? { name: 'inbox', argument: '' }
    : { name: 'category', argument: name.toLowerCase() };
}
