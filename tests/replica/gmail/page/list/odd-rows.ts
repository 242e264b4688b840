import { el, freshId } from '../element';

/** An advertisement of the promotions tab: a row without ids (facts/gmail.md 1.1). */
export function adRow(): HTMLElement {
  const sender = { class: 'zF', email: 'offers@shop.example', name: 'Shop', translate: 'no' };
  return el(
    'tr',
    { class: 'zA zE', role: 'row', id: freshId(), tabindex: -1 },
    el('td', { class: 'PF xY' }),
    el(
      'td',
      { class: 'yX xY' },
      el('div', { class: 'yW' }, el('span', { class: 'bA4' }, el('span', sender, 'Shop'))),
    ),
    el(
      'td',
      { class: 'xY a4W' },
      el(
        'div',
        { class: 'xS' },
        el('div', { class: 'xT' }, el('div', { class: 'am0' }, 'Ad'), 'A chair for your desk'),
      ),
    ),
    el('td', { class: 'xW xY' }),
  );
}

/** A row that another extension put between Gmail's own. */
export function foreignRow(): HTMLElement {
  return el(
    'tr',
    { class: 'zA yO bundle-row', role: 'row' },
    el(
      'td',
      { class: 'xY', colspan: 11 },
      el('span', { class: 'bundle-title' }, 'Newsletters (4)'),
    ),
  );
}
