import type { GroupName } from '../../page-words';
import { shownDate } from '../../shown-dates';
import type { MessageData } from '../../wire';
import { config } from '../config';
import { el, hashed } from '../element';
import { words } from '../words';

export function groupHeader(name: GroupName): HTMLElement {
  const label = words.groups[name];
  const attributes = { type: 'button', class: hashed('group'), 'aria-label': label };
  return el('button', { ...attributes, 'aria-expanded': 'true' }, label);
}

/** A message of an expanded conversation: the one place of the list where item ids stand. */
export function messageEntry({ itemId, from, at }: MessageData, now: number): HTMLElement {
  const date = shownDate(at, config.switches);
  return el(
    'div',
    { id: itemId, class: hashed('itemRow'), tabindex: -1 },
    el(
      'div',
      { role: 'listitem' },
      el('div', { role: 'checkbox', 'aria-checked': 'false', tabindex: -1 }),
      el('span', {}, from.name || from.email),
      el('span', { title: date.title }, date.row(now)),
    ),
  );
}
