import { isShown } from '../is-shown';
import { isInCompose, type MessageCard } from './message-cards';
import { queryOfPage } from './page-parts';

/**
 * How many of the cards stand before each button between them that stands for hidden messages (`See
 * more messages`), in the order of the page. Buttons of the reply row have arrows.
 */
export function hiddenPlaces(pane: Element, cards: readonly MessageCard[]): ReadonlySet<number> {
  const buttons = queryOfPage('button, [role="button"]', pane).filter(
    (button) =>
      !cards.some(({ root }) => root.contains(button)) &&
      !isInCompose(button) &&
      !button.querySelector('[data-icon-name^="Arrow"]') &&
      isShown(button),
  );
  const places = buttons.map((button) => cards.filter(({ root }) => isBefore(root, button)).length);
  return new Set(places.filter((place) => place > 0 && place < cards.length));
}

function isBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
