import { config } from '../config';
import { el, hashed } from '../element';
import { words } from '../words';
import { createFolderTree, type FolderTree, type FolderTreeEvents } from './folder-tree';
import { createHeader, type Header } from './header';
import { calendarModule, createModuleBar, type Module } from './module-bar';

/** Everything around list and reading pane. */
export interface Frame {
  readonly root: HTMLElement;
  readonly tree: FolderTree;
  readonly header: Header;
  show(module: Module): void;
}

export interface FrameEvents extends FolderTreeEvents {
  moduleChosen(module: Module): void;
  searched(query: string): void;
  newMail(): void;
}

export function createFrame(list: HTMLElement, pane: HTMLElement, events: FrameEvents): Frame {
  const tree = createFolderTree(events);
  const header = createHeader(events.searched);
  const ribbon = el('div', { class: hashed('ribbon') }, newMailButton(events.newMail));
  const mail = el(
    'div',
    { class: moduleClass() },
    ribbon,
    ...(config.switches.folderTree ? [tree.root] : []),
    list,
    pane,
  );
  const calendar = calendarModule();
  const place = el('div', { style: 'display:contents' });
  return {
    root: el(
      'div',
      { id: 'appContainer', class: hashed('app') },
      header.root,
      createModuleBar(events.moduleChosen),
      place,
    ),
    tree,
    header,
    show: (module) => place.replaceChildren(module === 'mail' ? mail : calendar),
  };
}

/** How list and reading pane share the room. */
function moduleClass(): string {
  const { readingPane } = config.switches;
  const names = { right: [], bottom: ['paneBelow'], hidden: ['paneHidden'] }[readingPane];
  return ['module', ...names].map(hashed).join(' ');
}

function newMailButton(pressed: () => void): HTMLElement {
  const consumer = config.switches.host === 'outlook.live.com';
  const label = consumer ? words.newMailConsumer : words.newMail;
  const button = el(
    'button',
    {
      type: 'button',
      'aria-label': label,
      'data-unique-id': 'Ribbon-588',
      class: hashed('newMail'),
    },
    el('i', { 'data-icon-name': 'ComposeRegular', 'aria-hidden': 'true' }),
    el('span', {}, label),
  );
  button.addEventListener('click', pressed);
  return button;
}
