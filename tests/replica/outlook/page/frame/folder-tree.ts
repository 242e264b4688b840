import { fnv1a } from '../../hashed-name';
import type { Folder, FolderCounts } from '../../wire';
import { config } from '../config';
import { el, hashed } from '../element';
import { words } from '../words';

/** Folders of all mailboxes, each mailbox a group of its own under its address. */
export interface FolderTree {
  readonly root: HTMLElement;
  showCounts(counts: FolderCounts): void;
  select(folder: Folder | null): void;
}

const FOLDERS = ['inbox', 'drafts', 'sentitems', 'archive', 'deleteditems'] as const;

export interface FolderTreeEvents {
  folderChosen(folder: Folder): void;
  /** A folder of another mailbox. */
  otherMailbox(index: number, folder: Folder): void;
}

export function createFolderTree(events: FolderTreeEvents): FolderTree {
  const own = new Map(FOLDERS.map((folder) => [folder, folderItem(folder)]));
  for (const [folder, item] of own)
    item.addEventListener('click', () => events.folderChosen(folder));
  const groups = config.mailboxes.flatMap((address, index) => {
    const items = index === config.index ? [...own.values()] : otherItems(index, events);
    return mailboxGroup(address, index, items);
  });
  const tree = el('div', { role: 'tree' }, ...groups);
  return {
    root: el(
      'div',
      {
        id: 'folderPaneDroppableContainer',
        'data-app-section': 'FolderPaneContainer',
        class: hashed('folders'),
      },
      tree,
    ),
    showCounts(counts) {
      for (const [folder, item] of own) showCount(item, folder, counts[folder]);
    },
    select(folder) {
      for (const [name, item] of own) item.setAttribute('aria-selected', String(name === folder));
    },
  };
}

function mailboxGroup(
  address: string,
  index: number,
  items: readonly HTMLElement[],
): HTMLElement[] {
  const id = `primaryMailboxRoot_${guid(address)}`;
  const root = el(
    'div',
    {
      role: 'treeitem',
      'aria-level': 1,
      id,
      class: hashed('mailboxRoot'),
      title: address,
      'data-folder-name': address,
      'aria-expanded': 'true',
      tabindex: index === config.index ? 0 : -1,
    },
    el('button', { type: 'button', 'aria-hidden': 'true', tabindex: -1 }),
    el('span', {}, address),
  );
  return [root, el('div', { role: 'group', 'aria-labelledby': id }, ...items)];
}

function otherItems(index: number, events: FolderTreeEvents): HTMLElement[] {
  return FOLDERS.map((folder) => {
    const item = folderItem(folder);
    item.addEventListener('click', () => events.otherMailbox(index, folder));
    return item;
  });
}

/** `data-folder-name` is the name that is shown, in small letters, and so localised (facts/outlook.md 1). */
function folderItem(folder: Folder): HTMLElement {
  const name = words.folders[folder];
  return el(
    'div',
    {
      role: 'treeitem',
      'aria-level': 2,
      'aria-selected': 'false',
      class: hashed('folder'),
      'data-folder-name': name.toLocaleLowerCase(words.locale),
      title: name,
      tabindex: -1,
    },
    el('span', {}, name),
  );
}

function showCount(
  item: HTMLElement,
  folder: Folder,
  { total, unread }: FolderCounts[Folder],
): void {
  const name = words.folders[folder];
  const counted = folder === 'drafts' ? total : unread;
  item.title = words.folderTitle(name, total, unread);
  item.replaceChildren(el('span', {}, name));
  if (counted > 0) item.append(el('span', {}, String(counted)));
}

function guid(address: string): string {
  const hex = (part: string) => fnv1a(`${part} ${address}`).toString(16).padStart(8, '0');
  return `${hex('a')}-${hex('b').slice(0, 7)}@${hex('c')}`;
}
