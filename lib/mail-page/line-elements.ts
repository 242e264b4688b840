import type { CorrectionKind } from '../domain/offered-corrections';
import type { LineText } from '../messages/line-text';
import { button, element } from './elements';

interface LineActs {
  /** Null takes the correction back. */
  readonly onCorrect: (kind: CorrectionKind | null) => void;
  /** Null takes it back. */
  readonly onKeep: (address: string | null) => void;
}

/** Widest the menu gets, and its distance from button and edge, in px. */
const WIDEST = 240;
const GAP = 4;

const SMALL = { class: 'small' };

/** One quiet line over an open thread: where things stand, why, and what is wrong about it. */
export function drawLine(
  root: ShadowRoot,
  { status, label, said, keep, correct }: LineText,
  { onCorrect, onKeep }: LineActs,
): void {
  const hadFocus = root.activeElement !== null;
  const line = element(
    'div',
    { class: 'line', role: 'group', 'aria-label': label, 'data-status': status },
    element('span', { class: 'line-dot', 'aria-hidden': 'true' }),
    said,
  );
  if (keep) line.append(button(SMALL, keep.label, () => onKeep(keep.means)));
  if (correct?.kinds.length === 0) {
    line.append(button(SMALL, correct.label, () => onCorrect(null)));
  } else if (correct) {
    const menu = element(
      'div',
      { class: 'menu kinds', id: 'kinds', popover: 'auto' },
      ...correct.kinds.map((kind, index) =>
        button({ popovertarget: 'kinds', ...(index === 0 && { autofocus: '' }) }, kind.label, () =>
          onCorrect(kind.means),
        ),
      ),
    );
    const opener = element(
      'button',
      { type: 'button', ...SMALL, popovertarget: 'kinds' },
      correct.label,
    );
    menu.addEventListener('beforetoggle', ({ newState }) => stand(menu, opener, newState));
    line.append(opener, menu);
  }
  root.replaceChildren(line);
  if (hadFocus) root.querySelector('button')?.focus();
}

/** In the top layer, so that no box of the page can cut it off; the keyboard goes back to its button. */
function stand(menu: HTMLElement, opener: HTMLElement, newState: string): void {
  const { left, bottom } = opener.getBoundingClientRect();
  menu.style.left = `${Math.max(GAP, Math.min(left, innerWidth - WIDEST - GAP))}px`;
  menu.style.top = `${bottom + GAP}px`;
  if (newState === 'closed' && menu.matches(':focus-within')) opener.focus();
}
