import { addressIn } from '../address-in';
import { shownText } from '../shown-text';
import { findAllOfPage } from './mail-words';
import { ACCOUNT_BUTTON, ACCOUNT_MENU, SELECTED_FOLDER, TREE_ROOT } from './selectors';

/**
 * The address of the mailbox that is shown (facts/outlook.md 5): what the folder tree says, else
 * the account button, else what the page keeps in the browser. Null also where the tree holds
 * several mailboxes and does not tell which one is shown.
 */
export function accountOf(document: Document, storage: () => Storage): string | null {
  const mailboxes = mailboxRoots(document);
  if (mailboxes.size === 0) return signedInAddress(document) ?? storedAddress(storage);
  const [only] = mailboxes.values();
  if (new Set(mailboxes.values()).size === 1) return only ?? null;
  const root = rootOfSelected(document);
  return (root && mailboxes.get(root)) ?? null;
}

/** The address in the account button or its menu, which need not be that of the mailbox. */
export function signedInAddress(document: Document): string | null {
  const menu = findAllOfPage(ACCOUNT_MENU, document).map((line) => shownText(line));
  const buttons = findAllOfPage(ACCOUNT_BUTTON, document).map((one) =>
    one.getAttribute('aria-label'),
  );
  for (const text of [...menu, ...buttons]) {
    const address = addressIn(text);
    if (address) return address;
  }
  return null;
}

/** The name in a title such as "(2) Mail - Mia Example - Outlook"; null where there is none. */
export function ownNameOf(document: Document): string | null {
  return /^(?:\(\d+\)\s*)?\S+ - (.+) - Outlook$/.exec(document.title.trim())?.[1]?.trim() ?? null;
}

/** Roots of the tree that are named by an address, in the title as in the text. */
function mailboxRoots(document: Document): ReadonlyMap<Element, string> {
  const roots = new Map<Element, string>();
  for (const root of findAllOfPage(TREE_ROOT, document)) {
    const title = root.getAttribute('title')?.trim().toLowerCase() ?? '';
    const isShown = [...root.querySelectorAll('span')].some(
      (span) => shownText(span).toLowerCase() === title,
    );
    if (isShown && addressIn(title) === title) roots.set(root, title);
  }
  return roots;
}

/** The root above the folder that is shown: the last one before it. */
function rootOfSelected(document: Document): Element | null {
  const [selected, another] = findAllOfPage(SELECTED_FOLDER, document);
  if (!selected || another) return null;
  const above = findAllOfPage(TREE_ROOT, document).filter(
    (root) =>
      root === selected ||
      (root.compareDocumentPosition(selected) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  return above.at(-1) ?? null;
}

const KEY_WITH_ADDRESS = /^olk-(?:mail_LAST_SELECTED_PIVOT|.*Enabled_)([^@]+@.+)$/;

/** The address in the page's own keys, where they name but one. */
function storedAddress(storage: () => Storage): string | null {
  const found = new Set<string>();
  try {
    const kept = storage();
    for (let i = 0; i < kept.length; i += 1) {
      const key = kept.key(i) ?? '';
      const said = key === 'olk-login_hint' ? kept.getItem(key) : KEY_WITH_ADDRESS.exec(key)?.[1];
      const address = addressIn(said);
      if (address) found.add(address);
    }
  } catch {
    return null;
  }
  return found.size === 1 ? ([...found][0] ?? null) : null;
}
