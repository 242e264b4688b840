import { isShown } from '../is-shown';
import { shownText } from '../shown-text';
import { ALERT, EMPTY_LIST, FOLDER } from './list-selectors';
import { findAllOfPage } from './mail-words';
import { SELECTED_FOLDER } from './selectors';

/** The words an empty list shows; they may also say that it could not be loaded, or is filtered. */
export function emptyNotice(list: Element): Element | null {
  return findAllOfPage(EMPTY_LIST, list).find(isShown) ?? null;
}

/** A list that shows unread mail only is empty too; texts of facts/outlook.md 4 and their like. */
const NO_UNREAD = /unread|ungelesen|ongelezen|non lu|no leíd|non lett|okunmamış|שלא נקרא|未读/i;

/**
 * Whether something beside the words of a notice speaks against an empty folder: a filter, a word
 * of warning anywhere on the page, or a button with the notice, such as one to try again.
 */
export function isDoubted(list: Element, notice: Element): boolean {
  if (NO_UNREAD.test(shownText(notice))) return true;
  const buttons = blockOf(list, notice).querySelectorAll('button, [role="button"], a[href]');
  const alerts = findAllOfPage(ALERT, list.ownerDocument);
  return [...buttons, ...alerts.filter((alert) => shownText(alert) !== '')].some(isShown);
}

/** What a list holds beside the notice. */
const PARTS_OF_LIST = '[role="listbox"], [role="tablist"], [role="toolbar"], h1, h2, h3';

/** The notice with what belongs to it. */
function blockOf(list: Element, notice: Element): Element {
  let block = notice;
  for (let box = notice.parentElement; box && box !== list; box = box.parentElement) {
    if (box.querySelector(PARTS_OF_LIST)) break;
    block = box;
  }
  return block;
}

/** What the folder tree counts in the folder that is selected. */
export type FolderCount = 'nothing' | 'something' | 'unknown';

/**
 * The title of a folder counts its mail: "Inbox - 412 items (3 unread)". One without any number
 * says something only where other folders are counted.
 */
export function countOfFolder(document: Document): FolderCount {
  const selected = findAllOfPage(SELECTED_FOLDER, document).filter(isShown);
  if (selected.length === 0) return 'unknown';
  if (selected.some(counts)) return 'something';
  const isCounted = selected.some((folder) => NUMBER.test(titleOf(folder)));
  return isCounted || findAllOfPage(FOLDER, document).some(counts) ? 'nothing' : 'unknown';
}

const NUMBER = /\p{Nd}/u;
/** A digit that is no zero, in Latin, Arabic, Persian or Indian writing; all other digits count. */
const ABOVE_ZERO = /(?![0٠۰०])\p{Nd}/u;

function counts(folder: Element): boolean {
  return ABOVE_ZERO.test(titleOf(folder));
}

function titleOf(folder: Element): string {
  return folder.getAttribute('title') ?? '';
}
