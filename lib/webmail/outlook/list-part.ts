import { addressIn } from '../address-in';
import type { ListName, ListReading } from '../port';
import { namesSeveralMailboxes } from './account-tree';
import { PIVOT } from './list-selectors';
import { findAllOfPage } from './mail-words';
import type { OutlookPage } from './outlook-page';

/** Which part of the Inbox is shown, and whether that is certain. */
export interface ListPart {
  readonly part: ListReading['part'];
  readonly certain: boolean;
  /** Whether tabs say so. */
  readonly tabs: boolean;
}

/** What the page keeps in the browser of the parts that were chosen last. */
type StoredPart =
  | { readonly whose: 'ours'; readonly value: string }
  /** Something is kept, of another mailbox or of nobody who can be told. */
  | { readonly whose: 'unknown' }
  | { readonly whose: 'none' };

/** The part of the list on the screen; of no list but the Inbox there are any. */
export function partOfList(page: OutlookPage, list: ListName, account: string): ListPart {
  if (list !== 'inbox') return { part: null, certain: true, tabs: false };
  const { document, window } = page;
  const addresses = namesSeveralMailboxes(document) ? [account] : page.ownAddresses();
  const memory = page.memory();
  const found = partOfInbox(
    document,
    storedPart(() => window.localStorage, addresses),
    memory.tabs,
  );
  memory.tabs ||= found.tabs;
  return found;
}

const PARTS = ['focused', 'other'];

/**
 * Focused or Other, of the tabs above the Inbox; where they are not found, as the page keeps it in
 * the browser (facts/outlook.md 1). Neither was seen on a live page: what does not fit is no part,
 * and not certain. Nor is it where the page keeps anything of parts at all that is not for certain
 * of this mailbox: the tabs may be there and built otherwise.
 *
 * Where the parts were switched off again the page may keep what it kept. Then an Inbox without
 * tabs passes for one part of two, and is never covered: too strict, and no answer is missed.
 *
 * @param before whether tabs were seen before
 */
function partOfInbox(document: Document, stored: StoredPart, before: boolean): ListPart {
  const tabs = pivotsOf(document);
  if (tabs.length > 0) {
    const selected = tabs.filter((tab) => tab.getAttribute('aria-selected') === 'true');
    const [tab] = selected;
    const isOne = tab !== undefined && selected.length === 1 && tabs.length === 2;
    if (!isOne) return { part: null, certain: false, tabs: true };
    return { part: { at: tabs.indexOf(tab), of: 2 }, certain: true, tabs: true };
  }
  if (stored.whose !== 'ours') {
    return { part: null, certain: stored.whose === 'none' && !before, tabs: false };
  }
  const at = PARTS.indexOf(stored.value.replace(/["\s]/g, '').toLowerCase());
  const part = at < 0 ? null : { at, of: 2 };
  return { part, certain: part !== null && !before, tabs: false };
}

/** The tabs of the parts, in their order. */
export function pivotsOf(document: Document): readonly Element[] {
  return findAllOfPage(PIVOT, document).filter((tab) => !tab.closest('[role="option"]'));
}

const KEY = /^olk-mail_LAST_SELECTED_PIVOT(.*)$/is;

/**
 * What the page keeps of the part that was chosen last. A browser that cannot be asked may keep
 * something.
 *
 * @param addresses of this mailbox and of no other, its own first; a key may carry any of them
 */
function storedPart(keptByPage: () => Storage, addresses: readonly string[]): StoredPart {
  try {
    const found = keptParts(keptByPage());
    const ours = addresses.find((address) => found.has(address));
    const value = ours === undefined ? undefined : found.get(ours);
    if (value !== undefined) return { whose: 'ours', value };
    return { whose: found.size > 0 ? 'unknown' : 'none' };
  } catch {
    return { whose: 'unknown' };
  }
}

/** By the address in the key; '' where it carries none. */
function keptParts(kept: Storage): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (let i = 0; i < kept.length; i += 1) {
    const key = kept.key(i) ?? '';
    const named = KEY.exec(key);
    if (named) found.set(addressIn(named[1]) ?? '', kept.getItem(key) ?? '');
  }
  return found;
}
