import { calendarAddress, mailAddress, type Place, parseAddress } from '../page-route';
import type { Folder, FrameServer, ListData, MailServer, Pivot, RowData } from '../wire';
import { config } from './config';
import { el, hashed } from './element';
import { createFrame } from './frame/frame';
import type { Module } from './frame/module-bar';
import { keepMarks, nameTab } from './frame/page-marks';
import { createListPanel, rowId } from './list/list-panel';
import { createReadingPane } from './pane/reading-pane';
import { words } from './words';

/** The page as a whole: what it shows follows the address, searches excepted. */
export interface App {
  readonly root: HTMLElement;
  /** Shows what the address names now. */
  route(): Promise<void>;
  /** The mailbox changed. */
  refresh(): Promise<void>;
}

type MailPlace = Extract<Place, { kind: 'mail' }>;

/** The selected row is marked so long after a click (facts/outlook.md 1). */
const SELECT_MS = 150;

export function createApp(server: MailServer & FrameServer): App {
  const { switches } = config;
  const form = { index: config.index, numbered: switches.numbered };
  const host = el('div', { class: hashed('pane') });
  let module: Module = 'mail';
  let place: MailPlace | null = null;
  let query: string | null = null;
  let pivot: Pivot = 'focused';
  let unread = 0;
  /** Folder and search words of the list that is shown or on its way. */
  let listed = '';
  /** Which list is still wanted. */
  let turn = 0;
  const later = { select: 0, settle: 0 };

  const pane = createReadingPane({ host, config, server, opened: () => void showMarks() });
  const list = createListPanel({
    rowChosen: (row) => openRow(row),
    pivotChosen(chosen) {
      pivot = chosen;
      keepMarks(pivot);
      void showList();
    },
    async messagesOf(convId) {
      const conversation = await server.conversation(convId);
      return conversation && { convId, messages: conversation.messages };
    },
  });
  const frame = createFrame(list.root, host, {
    folderChosen: (folder) => goTo(mailAddress(form, folder)),
    otherMailbox: (index, folder) => location.assign(mailAddress({ ...form, index }, folder)),
    moduleChosen(chosen) {
      if (chosen === module) return;
      goTo(chosen === 'mail' ? mailAddress(form, null) : calendarAddress(form));
    },
    searched(said) {
      query = said === '' ? null : said;
      void showList();
    },
    newMail: () => pane.newMail(),
  });

  /** Moving to a folder or a module ends a search. */
  function goTo(address: string): void {
    query = null;
    frame.header.clearSearch();
    history.pushState(null, '', address);
    void route();
  }

  function openRow(row: RowData): void {
    const folder = place?.folder ?? 'inbox';
    const address = mailAddress(form, folder, rowId(row));
    if (location.pathname === address) return;
    history.pushState(null, '', address);
    void route();
  }

  async function route(): Promise<void> {
    const next = parseAddress(location.pathname, location.search)?.place;
    if (next?.kind === 'calendar') return showModule('calendar');
    if (next?.kind !== 'mail') return;
    const before = place;
    const cameBack = module !== 'mail';
    place = next;
    showModule('mail');
    frame.tree.select(next.folder);
    if (before === null && next.query !== null) {
      query = next.query;
      frame.header.showSearch(next.query);
    }
    const sameList = !cameBack && listed === `${next.folder}/${query ?? ''}`;
    await Promise.all([sameList ? null : showList(), showOpen(next.id, before)]);
  }

  function showModule(next: Module): void {
    module = next;
    frame.show(next);
    nameTab(next, unread);
  }

  /** At the first load at once; later the old mail is still there for a while (facts/outlook.md 2). */
  async function showOpen(id: string | null, before: MailPlace | null): Promise<void> {
    if (before !== null && before.id === id) return;
    clearTimeout(later.select);
    clearTimeout(later.settle);
    const open = async () => {
      list.cover(id !== null);
      await pane.show(id);
    };
    if (before === null) {
      list.select(id);
      await open();
    } else {
      later.select = window.setTimeout(() => list.select(id), SELECT_MS);
      later.settle = window.setTimeout(() => void open(), switches.settleMs);
    }
  }

  function fetchList(): Promise<ListData> {
    const folder: Folder = place?.folder ?? 'inbox';
    if (query !== null) return server.search(query);
    return server.list(folder, switches.focusedInbox && folder === 'inbox' ? pivot : null);
  }

  async function showList(): Promise<void> {
    turn += 1;
    const mine = turn;
    const search = query !== null;
    listed = `${place?.folder ?? 'inbox'}/${query ?? ''}`;
    const data = await fetchList();
    if (mine !== turn) return;
    list.fill(data, { title: search ? words.search : words.folders[data.folder], search });
    await showCounts();
  }

  /** Opening marks as read: counts and rows follow without a redraw. */
  async function showMarks(): Promise<void> {
    const mine = turn;
    const data = await fetchList();
    if (mine === turn) list.update(data);
    await showCounts();
  }

  async function showCounts(): Promise<void> {
    const counts = await server.counts();
    unread = counts.inbox.unread;
    frame.tree.showCounts(counts);
    nameTab(module, unread);
  }

  keepMarks(switches.focusedInbox ? pivot : null);
  return {
    root: frame.root,
    route,
    async refresh() {
      // What the open conversation takes in is read by that, and the list is to know it.
      await pane.refresh();
      await showList();
    },
  };
}
