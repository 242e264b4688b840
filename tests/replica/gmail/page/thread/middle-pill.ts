import { config } from '../config';
import { el } from '../element';
import type { MessageItem } from './message-item';

/** So many collapsed messages in a row are folded into one pill. */
const FOLDED_FROM = 4;

/** Folds the middle of a long thread; returns what the list shows. */
export function foldMiddle(items: readonly MessageItem[]): HTMLElement[] {
  const { superCollapse } = config.switches;
  const middle = items.slice(1, -1).filter((item) => item.state() === 'collapsed');
  const nodes = items.map((item) => item.root);
  const [first] = middle;
  if (superCollapse === 'off' || middle.length < FOLDED_FROM || !first) return nodes;
  const pill = createPill(middle.length);
  for (const item of middle) item.set('super-collapsed');
  pill.addEventListener('click', () => {
    if (superCollapse === 'absent') pill.after(...middle.map((item) => item.root));
    for (const item of middle) item.set('collapsed');
    pill.remove();
  });
  const folded = new Set(middle.map((item) => item.root));
  const seen = nodes.flatMap((node) => (node === first.root ? [pill, node] : [node]));
  return superCollapse === 'absent' ? seen.filter((node) => !folded.has(node)) : seen;
}

function createPill(count: number): HTMLElement {
  const number = el('span', { class: 'adx' }, el('span', {}, String(count)));
  return el('div', { class: 'adv', role: 'button', tabindex: 0 }, number);
}
