import type { Pivot } from '../../wire';
import { el, hashed } from '../element';
import { words } from '../words';

export interface Pivots {
  readonly root: HTMLElement;
  show(pivot: Pivot): void;
}

/**
 * Focused and Other in the list's header. No source shows how they are marked up: tablist and tabs
 * inside the message list are our guess.
 */
export function createPivots(chosen: (pivot: Pivot) => void): Pivots {
  const tabs = (['focused', 'other'] as const).map((pivot) => {
    const label = words.pivots[pivot];
    const tab = el(
      'button',
      { type: 'button', role: 'tab', class: hashed('tab'), 'aria-selected': 'false' },
      el('span', {}, label),
    );
    tab.addEventListener('click', () => chosen(pivot));
    return { pivot, tab };
  });
  return {
    root: el('div', { role: 'tablist', class: hashed('pivots') }, ...tabs.map(({ tab }) => tab)),
    show(pivot) {
      for (const one of tabs) one.tab.setAttribute('aria-selected', String(one.pivot === pivot));
    },
  };
}
