import { isShown } from '../is-shown';
import type { ListReading } from '../port';
import { findAll } from '../selector';
import { INBOX_TAB, LIST } from './list-selectors';
import { isInMail } from './mail-words';
import { shownRowsIn } from './shown-rows';
import { saysSomethingAbove } from './words-above';

/** Which part of the Inbox the page shows, and whether that is certain. */
export interface InboxPart {
  readonly part: ListReading['part'];
  readonly certain: boolean;
}

/** Tells the parts of an Inbox in tabs. What it learned in this tab it keeps. */
export interface InboxParts {
  /**
   * Null while tabs and address speak of different parts, as for a moment after a change; `none` for
   * a category that is no part of the Inbox.
   *
   * @param folder the list that the address names, such as `inbox` or `category/updates`
   * @param settled true once the view stands for long
   */
  read(main: Element, folder: string, settled: boolean): InboxPart | 'none' | null;
}

/**
 * Without tabs the Inbox is whole only where nothing else stands over its rows: tabs or sections that
 * are not recognised would.
 *
 * The first tab is the Inbox's own address, each other one that of a category; nothing in a tab but a
 * localised name says which. So two addresses are never believed to be the same tab: the bar, or the
 * address, is still that of the part before.
 */
export function createInboxParts(): InboxParts {
  const folders = new Map<number, string>();
  let tabsSeen = false;
  const isTabOf = (at: number, folder: string) =>
    (at === 0) === (folder === 'inbox') && (folders.get(at) ?? folder) === folder;
  return {
    read(main, folder, settled) {
      const tabs = inboxTabs(main);
      if (tabs.length < 2) {
        if (folder !== 'inbox') return 'none';
        return { part: null, certain: !tabsSeen && !saysSomethingAbove(main) };
      }
      tabsSeen = true;
      const at = selectedAmong(tabs);
      if (at === null) return UNCERTAIN;
      if (!isTabOf(at, folder)) return settled ? UNCERTAIN : null;
      folders.set(at, folder);
      return { part: { at, of: tabs.length }, certain: true };
    },
  };
}

const UNCERTAIN: InboxPart = { part: null, certain: false };

function selectedAmong(tabs: readonly Element[]): number | null {
  const [first, ...more] = tabs.filter((tab) => tab.getAttribute('aria-selected') === 'true');
  return first && more.length === 0 ? tabs.indexOf(first) : null;
}

/** The tabs over the Inbox in their order; none where the Inbox is one list. */
export function inboxTabs(main: Element): readonly Element[] {
  const inMain = findAll(INBOX_TAB, main).filter(isTab);
  return inMain.length > 0 ? inMain : findAll(INBOX_TAB, main.ownerDocument).filter(isTabOfBar);
}

function isTab(tab: Element): boolean {
  return isShown(tab) && !isInMail(tab);
}

/** Outside the main view other bars have tabs as well. */
function isTabOfBar(tab: Element): boolean {
  return isTab(tab) && tab.closest('.aKh') !== null && !tab.closest('[role="main"]');
}

/** Whether it is clear how the Inbox is divided: in tabs that are recognised, or not at all. */
export function isClearlyDivided(main: Element): boolean {
  const isWhole = !isSectioned(main, shownRowsIn(main));
  return isWhole && (inboxTabs(main).length > 1 || !saysSomethingAbove(main));
}

/**
 * Whether several lists stand in one view, as in an Inbox in sections (facts/gmail.md 1.1): what each
 * of them holds, and whether it is all there, nobody knows. A section that is folded counts.
 *
 * @param shown the rows of the view that are seen
 */
export function isSectioned(main: Element, shown: readonly Element[]): boolean {
  const lists = findAll(LIST, main).filter(isShown);
  if (
    lists.filter((list) => !lists.some((other) => other !== list && list.contains(other))).length >
    1
  ) {
    return true;
  }
  return new Set(shown.map((row) => row.closest('table'))).size > 1;
}
