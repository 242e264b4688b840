import type { PersonData } from '../../wire';
import { el, hashed } from '../element';
import type { PaneContext } from './pane-context';

/** So many names stand in a well before the rest is counted (facts/outlook.md 2). */
const NAMES_SHOWN = 5;

/** Recipients of an open message: names only, in a read-only well. */
export function recipientLine(
  field: 'TO' | 'CC',
  people: readonly PersonData[],
  hex: string,
  { words }: PaneContext,
): HTMLElement | null {
  if (people.length === 0) return null;
  const prefix = field === 'TO' ? words.toPrefix : words.ccPrefix;
  const rest = people.length - NAMES_SHOWN;
  const pills = (shown: readonly PersonData[]) =>
    shown.flatMap((person, i) => [i === 0 ? null : '; ', pill(person)]);
  const names = people.map(nameOf).join('; ');
  const list = el('div', { 'aria-label': `${prefix}${names}`, 'aria-readonly': 'true' });
  list.append(...pills(people.slice(0, NAMES_SHOWN)).filter((part) => part !== null));
  if (rest > 0) {
    const more = el('button', { type: 'button', class: hashed('more') }, words.others(rest));
    more.addEventListener('click', () =>
      list.replaceChildren(...pills(people).filter((part) => part !== null)),
    );
    list.append(' ', more);
  }
  return el(
    'div',
    { 'data-testid': 'RecipientWell', id: `MSG_${hex}_${field}` },
    el('span', {}, prefix.trim()),
    list,
  );
}

function pill(person: PersonData): HTMLElement {
  return el('span', { class: 'lpc-hoverTarget' }, nameOf(person));
}

function nameOf({ name, email }: PersonData): string {
  return name || email;
}
