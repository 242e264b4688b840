import type { ListReading } from '../port';
import { PIVOT } from './list-selectors';
import { findAllOfPage } from './mail-words';

/** Which part of the Inbox is shown, and whether that is certain. */
export interface ListPart {
  readonly part: ListReading['part'];
  readonly certain: boolean;
  /** Whether tabs say so. */
  readonly tabs: boolean;
}

const PARTS = ['focused', 'other'];

/**
 * Focused or Other, of the tabs above the Inbox; where they are not found, as the page keeps it in
 * the browser (facts/outlook.md 1). Neither was seen on a live page: what does not fit is no part,
 * and not certain.
 *
 * @param stored the value under the page's own key for this mailbox; null where there is none
 * @param before whether tabs were seen before
 */
export function partOfInbox(document: Document, stored: string | null, before: boolean): ListPart {
  const tabs = findAllOfPage(PIVOT, document).filter((tab) => !tab.closest('[role="option"]'));
  if (tabs.length > 0) {
    const selected = tabs.filter((tab) => tab.getAttribute('aria-selected') === 'true');
    const [tab] = selected;
    const isOne = tab !== undefined && selected.length === 1 && tabs.length === 2;
    if (!isOne) return { part: null, certain: false, tabs: true };
    return { part: { at: tabs.indexOf(tab), of: 2 }, certain: true, tabs: true };
  }
  if (stored === null) return { part: null, certain: !before, tabs: false };
  const at = PARTS.indexOf(stored.replace(/["\s]/g, '').toLowerCase());
  const part = at < 0 ? null : { at, of: 2 };
  return { part, certain: part !== null && !before, tabs: false };
}

/** What the page keeps of the part that was chosen last; null where it keeps nothing. */
export function storedPart(storage: () => Storage, account: string): string | null {
  const wanted = `olk-mail_LAST_SELECTED_PIVOT${account}`.toLowerCase();
  try {
    const kept = storage();
    for (let i = 0; i < kept.length; i += 1) {
      const key = kept.key(i) ?? '';
      if (key.toLowerCase() === wanted) return kept.getItem(key);
    }
  } catch {
    return null;
  }
  return null;
}
