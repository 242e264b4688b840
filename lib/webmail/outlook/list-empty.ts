import { isShown } from '../is-shown';
import { shownText } from '../shown-text';
import { EMPTY_LIST } from './list-selectors';
import { findAllOfPage } from './mail-words';
import { SELECTED_FOLDER } from './selectors';

/** A list that shows unread mail only is empty too; texts of facts/outlook.md 4 and their like. */
const NO_UNREAD = /unread|ungelesen|ongelezen|non lu|no leíd|non lett|okunmamış|שלא נקרא|未读/i;

/** Whether the page says that nothing is here, and its folder tree does not say otherwise. */
export function saysNothingIsHere(list: Element, divided: boolean): boolean {
  const [notice] = findAllOfPage(EMPTY_LIST, list).filter(isShown);
  if (!notice || NO_UNREAD.test(shownText(notice))) return false;
  return divided || !isFolderFilled(list.ownerDocument);
}

/** The title of a folder counts its mail: "Inbox - 412 items (3 unread)". */
function isFolderFilled(document: Document): boolean {
  return findAllOfPage(SELECTED_FOLDER, document).some((folder) =>
    /[1-9]/.test(folder.getAttribute('title') ?? ''),
  );
}
