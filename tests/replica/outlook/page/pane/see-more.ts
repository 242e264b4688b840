import { el, hashed } from '../element';
import type { PaneContext } from './pane-context';

/** So many of the newest messages stay, beside the oldest one. */
const NEWEST_SHOWN = 2;

/** Puts a button in place of the middle of a long thread. @param roots oldest first */
export function seeMore(
  roots: readonly HTMLElement[],
  { words }: PaneContext,
  showAll: () => void,
): HTMLElement[] {
  const oldest = roots.slice(0, 1);
  const newest = roots.slice(1).slice(-NEWEST_SHOWN);
  if (oldest.length + newest.length === roots.length) return [...roots];
  const button = el('button', { type: 'button', class: hashed('see-more') }, words.seeMore);
  button.addEventListener('click', showAll);
  return [...oldest, button, ...newest];
}
