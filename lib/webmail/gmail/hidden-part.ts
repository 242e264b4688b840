import { isShown } from '../is-shown';
import { find, findAll } from '../selector';
import { isInMail } from './mail-words';
import { MESSAGE_BODY, MIDDLE_NOTICE } from './selectors';

/**
 * How many of the thread's items stand before each notice that messages are hidden. They may be
 * nowhere in the page: then a notice, or a child of the list that is no message, says how many.
 * Gmail folds the middle only, so a notice elsewhere is taken to stand after the first.
 */
export function noticePlaces(main: Element, items: readonly Element[]): ReadonlySet<number> {
  const notices = findAll(MIDDLE_NOTICE, main).filter((one) => !isInMail(one));
  const itemsBefore = (notice: Element) => items.filter((item) => isBefore(item, notice)).length;
  const isInMiddle = (place: number) => place > 0 && place < items.length;
  if (notices.length > 0) {
    const places = notices
      .filter((notice) => isShown(notice) && !items.some((item) => item.contains(notice)))
      .map(itemsBefore);
    return new Set(places.map((place) => (isInMiddle(place) ? place : 1)));
  }
  const children = [...(items[0]?.parentElement?.children ?? [])];
  const counts = children.filter(
    (child) => !items.includes(child) && isShown(child) && /\p{Nd}/u.test(child.textContent ?? ''),
  );
  return new Set(counts.map(itemsBefore).filter(isInMiddle));
}

/** An item that is folded away, or says itself that messages are. */
export function isHiddenItem(item: Element): boolean {
  if (!isShown(item)) return true;
  const body = find(MESSAGE_BODY, item);
  if (body && isShown(body)) return false;
  const notice = find(MIDDLE_NOTICE, item);
  return notice !== null && isShown(notice);
}

function isBefore(item: Element, notice: Element): boolean {
  return (item.compareDocumentPosition(notice) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
