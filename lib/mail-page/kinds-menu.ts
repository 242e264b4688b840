import type { CorrectionKind } from '../domain/offered-corrections';
import { button, element } from './elements';

/** Widest the menu gets, and its distance from button and edge, in px. */
const WIDEST = 240;
const GAP = 4;

/**
 * What the newest message may be instead, behind a button. In the top layer, so that no box of the
 * page can cut it off; the keyboard goes back to the button.
 */
export function createKindsMenu(
  label: string,
  kinds: readonly { readonly label: string; readonly means: CorrectionKind }[],
  onCorrect: (kind: CorrectionKind) => void,
): readonly HTMLElement[] {
  const opener = element(
    'button',
    { type: 'button', class: 'small', popovertarget: 'kinds' },
    label,
  );
  const menu = element(
    'div',
    { class: 'menu kinds', id: 'kinds', popover: 'auto' },
    ...kinds.map((kind, index) =>
      button({ popovertarget: 'kinds', ...(index === 0 && { autofocus: '' }) }, kind.label, () =>
        onCorrect(kind.means),
      ),
    ),
  );
  menu.addEventListener('beforetoggle', ({ newState }) => {
    const { left, bottom } = opener.getBoundingClientRect();
    menu.style.left = `${Math.max(GAP, Math.min(left, innerWidth - WIDEST - GAP))}px`;
    menu.style.top = `${bottom + GAP}px`;
    if (newState === 'closed' && menu.matches(':focus-within')) opener.focus();
  });
  return [opener, menu];
}
