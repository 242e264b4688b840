import { isShown } from '../is-shown';
import { REPLY_ALL_ICON, REPLY_ONE_ICON } from './compose-selectors';
import { findAllOfPage } from './mail-words';
import type { Pane } from './open-conversation';
import { MESSAGE_FOLD } from './selectors';

const FOLD = MESSAGE_FOLD.alternatives.map(({ css }) => css).join(', ');
const BUTTON = 'button, [role="button"], [role="menuitem"]';

/**
 * The button that answers the newest message: the one in its card, or where that is folded or not
 * known the one below all cards, which answers the newest too (facts/outlook.md 3). Cards may stand
 * newest first or last, so their place says nothing.
 *
 * @param newest the card of the newest message; null where it cannot be told
 */
export function replyButton(
  { root }: Pane,
  newest: Element | null,
  how: 'reply' | 'reply-all',
): Element | null {
  const icons = findAllOfPage(how === 'reply' ? REPLY_ONE_ICON : REPLY_ALL_ICON, root);
  const buttons = icons.map((icon) => icon.closest(BUTTON)).filter((button) => button !== null);
  const shown = buttons.filter(isShown);
  const inNewest = shown.find((button) => newest?.contains(button));
  return inNewest ?? shown.find((button) => !isInCard(button, root)) ?? null;
}

function isInCard(button: Element, root: Element): boolean {
  const card = button.closest(FOLD);
  return card !== null && card !== root && root.contains(card);
}
