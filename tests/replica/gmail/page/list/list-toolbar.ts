import { hashOfList } from '../../page-route';
import type { ListData } from '../../wire';
import { config, words } from '../config';
import { el } from '../element';

/** Counts and pager; an empty list has neither. */
export function fillToolbar(toolbar: HTMLElement, data: ListData): void {
  if (data.total === 0) {
    toolbar.replaceChildren();
    return;
  }
  const { pageSize } = config.switches;
  const first = (data.page - 1) * pageSize + 1;
  const last = Math.min(data.total, data.page * pageSize);
  const number = (n: number) => el('span', { class: 'ts' }, n.toLocaleString(words.locale));
  const counts = el(
    'span',
    { class: 'Dj' },
    el('span', {}, number(first), '–', number(last), ` ${words.of} `, number(data.total)),
  );
  const turn = (label: string, page: number, possible: boolean) => {
    const disabled = possible ? null : 'true';
    const button = el(
      'div',
      {
        class: 'T-I amD',
        role: 'button',
        tabindex: 0,
        'aria-label': label,
        'aria-disabled': disabled,
      },
      page > data.page ? '›' : '‹',
    );
    if (possible)
      button.addEventListener('click', () => {
        location.hash = hashOfList(data.spec, page);
      });
    return button;
  };
  toolbar.replaceChildren(
    el('div', { class: 'Di' }, counts),
    turn(words.newer, data.page - 1, data.page > 1),
    turn(words.older, data.page + 1, last < data.total),
  );
}
