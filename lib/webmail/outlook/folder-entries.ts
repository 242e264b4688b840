import { isShown } from '../is-shown';
import { shownText } from '../shown-text';
import { foldersOfMailbox } from './account-tree';
import { isFolderWord } from './folder-words';
import { findAllOfPage } from './mail-words';
import type { OutlookPage } from './outlook-page';
import { SELECTED_FOLDER } from './selectors';

/** The entries of the folder tree, as far as one can be pressed for certain. */
export interface FolderEntries {
  /** Remembers the name of the folder that is shown. */
  learn(): void;
  /** What is pressed to show a list; null where the tree is hidden or does not tell. */
  entryOf(list: 'inbox' | 'sent'): Element | null;
  /** The entry of the folder that is shown, by the name it is found again by; null where unknown. */
  selected(): string | null;
  named(name: string): Element | null;
}

/** The names of lists were learned by the address that stood there while their folder was selected. */
export function createFolderEntries(page: OutlookPage): FolderEntries {
  const learned = new Map<string, string>();

  function entries(): readonly Element[] {
    const account = page.account();
    if (account === null) return [];
    return foldersOfMailbox(page.document, account).filter(isShown);
  }

  function selected(): string | null {
    const names = new Set(findAllOfPage(SELECTED_FOLDER, page.document).map(nameOf));
    const [name] = names;
    return names.size === 1 && name !== undefined && name !== '' ? name : null;
  }

  return {
    selected,
    learn() {
      const here = page.place();
      const name = selected();
      if (name === null || here.view !== 'mail' || here.list === 'other') return;
      if (here.folder !== '' && here.folder !== 'id') learned.set(here.list, name);
    },
    named: (name) => entries().find((entry) => nameOf(entry) === name) ?? null,
    entryOf(list) {
      const known = learned.get(list);
      const isIt = (name: string) =>
        known === undefined ? isFolderWord(list, name) : name === known;
      return entries().find((entry) => isIt(nameOf(entry))) ?? null;
    },
  };
}

/** The page's own name of a folder, else what stands there without the count. */
function nameOf(entry: Element): string {
  const [first = null] = entry.querySelectorAll('span');
  return entry.getAttribute('data-folder-name') ?? shownText(first);
}
