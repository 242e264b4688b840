import { addressIn } from '../address-in';
import { shownText } from '../shown-text';
import { FOLDER } from './list-selectors';
import { findAllOfPage } from './mail-words';
import { SELECTED_FOLDER, TREE_ROOT } from './selectors';

/** The folder tree as far as it tells of mailboxes. */
interface MailboxTree {
  /** All roots, in the order of the page. */
  readonly roots: readonly Element[];
  /** Those that are named by an address. */
  readonly named: ReadonlyMap<Element, string>;
}

/** What the folder tree says of the mailbox that is shown. */
export interface TreeWord {
  /** Null where it does not tell which of several it is. */
  readonly address: string | null;
}

/**
 * Whose mailbox the folder tree shows (facts/outlook.md 5); null where there is no tree, or none of
 * its roots is named by an address. What stands above the first mailbox are favourites; a root
 * below it that bears no address may be a mailbox that others share, and is nobody's here.
 */
export function mailboxOfTree(document: Document): TreeWord | null {
  const tree = treeOf(document);
  const addresses = new Set(tree.named.values());
  if (addresses.size === 0) return null;
  const selected = findAllOfPage(SELECTED_FOLDER, document);
  const owners = new Set(selected.map((folder) => ownerOf(folder, tree)));
  return { address: theOnly(selected.length > 0 ? owners : addresses) };
}

/** Whether the tree holds more than one mailbox that is named by an address. */
export function namesSeveralMailboxes(document: Document): boolean {
  return new Set(treeOf(document).named.values()).size > 1;
}

/** The folders of a mailbox in the order of the page: its own first, then what favourites are of it. */
export function foldersOfMailbox(document: Document, address: string): readonly Element[] {
  const tree = treeOf(document);
  const folders = findAllOfPage(FOLDER, document).filter(
    (folder) => !tree.roots.includes(folder) && ownerOf(folder, tree) === address,
  );
  const isOwn = (folder: Element) => {
    const root = rootAbove(folder, tree);
    return root !== null && mailboxRoots(tree).includes(root);
  };
  return [...folders.filter(isOwn), ...folders.filter((folder) => !isOwn(folder))];
}

function treeOf(document: Document): MailboxTree {
  const roots = findAllOfPage(TREE_ROOT, document);
  const named = new Map(
    roots.flatMap((root) => {
      const address = addressOfRoot(root);
      return address === null ? [] : [[root, address]];
    }),
  );
  return { roots, named };
}

/** A root is named by an address in its title as in its text. */
function addressOfRoot(root: Element): string | null {
  const title = root.getAttribute('title')?.trim().toLowerCase() ?? '';
  const isInText = [...root.querySelectorAll('span')].some(
    (span) => shownText(span).toLowerCase() === title,
  );
  return isInText && addressIn(title) === title ? title : null;
}

/** The mailbox a folder lies in; null where that cannot be told. */
function ownerOf(folder: Element, tree: MailboxTree): string | null {
  const mailboxes = mailboxRoots(tree);
  const root = rootAbove(folder, tree);
  if (root && mailboxes.includes(root)) return tree.named.get(root) ?? null;
  const addresses = new Set(mailboxes.map((one) => tree.named.get(one) ?? null));
  return addresses.size === 1 ? theOnly(addresses) : ownerOfFavourite(folder, tree);
}

/** A mailbox of so many mails is hardly matched by another one to the mail. */
const TELLING_COUNT = /\p{Nd}{3}/u;

/** A favourite is shown a second time in its mailbox, with the same name and counts. */
function ownerOfFavourite(favourite: Element, tree: MailboxTree): string | null {
  const title = favourite.getAttribute('title') ?? '';
  if (!TELLING_COUNT.test(title)) return null;
  const mailboxes = mailboxRoots(tree);
  const twins = findAllOfPage(FOLDER, favourite.ownerDocument)
    .filter((folder) => folder.getAttribute('title') === title)
    .map((folder) => rootAbove(folder, tree))
    .filter((root) => root !== null && mailboxes.includes(root));
  return theOnly(new Set(twins.map((root) => (root && tree.named.get(root)) ?? null)));
}

/** The roots from the first mailbox on. */
function mailboxRoots({ roots, named }: MailboxTree): readonly Element[] {
  return roots.slice(roots.findIndex((root) => named.has(root)));
}

/** The last root before a folder, or the folder itself. */
function rootAbove(folder: Element, { roots }: MailboxTree): Element | null {
  const above = roots.filter(
    (root) =>
      root === folder ||
      (root.compareDocumentPosition(folder) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  return above.at(-1) ?? null;
}

function theOnly(found: ReadonlySet<string | null>): string | null {
  const [only = null] = found;
  return found.size === 1 ? only : null;
}
