import { isShown } from '../is-shown';
import { isOfPage } from './mail-words';
import { isInCompose, type MessageCard } from './message-cards';

/**
 * How many of the cards stand before each button between them that stands for hidden messages (`See
 * more messages`), in the order of the page. Buttons of the reply row have arrows.
 */
export function hiddenPlaces(pane: Element, cards: readonly MessageCard[]): ReadonlySet<number> {
  const buttons = [...pane.querySelectorAll('button, [role="button"]')].filter(
    (button) =>
      isOfPage(button) &&
      isShown(button) &&
      !isInCompose(button) &&
      !button.querySelector('[data-icon-name^="Arrow"]') &&
      !cards.some(({ root }) => root.contains(button)),
  );
  const places = buttons.map((button) => cards.filter(({ root }) => isBefore(root, button)).length);
  return new Set(places.filter((place) => place > 0 && place < cards.length));
}

function isBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
