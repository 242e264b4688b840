import { addressIn } from '../address-in';
import { shownText } from '../shown-text';
import { mailboxOfTree } from './account-tree';
import { findAllOfPage } from './mail-words';
import { ACCOUNT_BUTTON, ACCOUNT_MENU } from './selectors';

/** Tells whose mailbox is shown, and remembers what the folder tree said while it was there. */
export interface Accounts {
  /**
   * The address of the mailbox that is shown (facts/outlook.md 5): what the folder tree says, or
   * said at this home before it was hidden. Where it never stood there: who is signed in, and what
   * the page keeps in the browser, if all of that is one address. A mailbox that the page's address
   * names is that one, unless the tree says another. Null where it cannot be told,
   * also for a home whose tree has shown several mailboxes and is hidden now.
   *
   * @param home `OutlookPage.home()`
   */
  at(home: string, document: Document, keptByPage: () => Storage): string | null;
}

/** What the tree said at one home. */
interface Told {
  readonly addresses: ReadonlySet<string>;
  readonly last: string | null;
}

export function createAccounts(): Accounts {
  const told = new Map<string, Told>();

  return {
    at(home, document, keptByPage) {
      const key = firstMailboxAsOne(home);
      const before = told.get(key);
      const tree = mailboxOfTree(document);
      const named = namedIn(home);
      if (!tree) return withoutTree(named, before, () => signInAddress(document, keptByPage));
      const { address } = tree;
      const addresses = new Set(before?.addresses);
      if (address !== null) addresses.add(address);
      told.set(key, { addresses, last: address });
      return named === null || named === address ? address : null;
    },
  };
}

/** @param before what the tree said at this home before it was hidden */
function withoutTree(
  named: string | null,
  before: Told | undefined,
  signIn: () => string | null,
): string | null {
  if (!before) return named ?? signIn();
  if (before.addresses.size !== 1) return null;
  return named === null || named === before.last ? before.last : null;
}

/** The address of another mailbox than that of who is signed in, where the home is its own. */
function namedIn(home: string): string | null {
  const [, , mailbox = ''] = new URL(home).pathname.split('/');
  return addressIn(mailbox.replace(/%40/gi, '@'));
}

/** "/mail/" and "/mail/0/" are the same mailbox (facts/outlook.md 7). */
function firstMailboxAsOne(home: string): string {
  return home.replace(/\/mail\/0\/$/, '/mail/');
}

/** The address in the account button or its menu, which need not be that of the mailbox. */
export function signedInAddress(document: Document): string | null {
  return signedIn(document)[0] ?? null;
}

/** The label of the account button, or '' where there is none. */
export function accountLabel(document: Document): string {
  return findAllOfPage(ACCOUNT_BUTTON, document)
    .map((button) => button.getAttribute('aria-label') ?? '')
    .join(' ');
}

function signedIn(document: Document): readonly string[] {
  const menu = findAllOfPage(ACCOUNT_MENU, document).map((line) => shownText(line));
  const buttons = findAllOfPage(ACCOUNT_BUTTON, document).map((one) =>
    one.getAttribute('aria-label'),
  );
  return [...menu, ...buttons].flatMap((text) => addressIn(text) ?? []);
}

/**
 * Who is signed in may look at another mailbox: any second address, in the page's parts or in what it
 * keeps, is a hint of that, and then nobody's name is taken.
 */
function signInAddress(document: Document, keptByPage: () => Storage): string | null {
  const found = new Set([...signedIn(document), ...storedAddresses(keptByPage)]);
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

const KEY_WITH_ADDRESS = /^olk-(?:mail_LAST_SELECTED_PIVOT|.*Enabled_)([^@]+@.+)$/;

/** The addresses in the page's own keys. */
function storedAddresses(keptByPage: () => Storage): readonly string[] {
  const found: string[] = [];
  try {
    const kept = keptByPage();
    for (let i = 0; i < kept.length; i += 1) {
      const key = kept.key(i) ?? '';
      const said = key === 'olk-login_hint' ? kept.getItem(key) : KEY_WITH_ADDRESS.exec(key)?.[1];
      const address = addressIn(said);
      if (address) found.push(address);
    }
  } catch {
    return [];
  }
  return found;
}
