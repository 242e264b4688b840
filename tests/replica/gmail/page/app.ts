import type { ListSpec } from '../list-spec';
import { hashOfList, hashOfThread, type PageRoute, parseHash } from '../page-route';
import type { ThreadData } from '../wire';
import { type Composes, createComposes } from './compose/composes';
import { createSnackbar, type Snackbar } from './compose/snackbar';
import { config, words } from './config';
import { createFrame, type Frame } from './frame';
import { createListView, type ListView, listKey } from './list/list-view';
import { fetchList, fetchThread } from './mail-server';
import { createMains, type Mains } from './mains';
import { nameTab } from './tab-title';
import { createThreadView, type ThreadView } from './thread/thread-view';

/** The page as a whole: what it shows follows the hash. */
export interface App {
  readonly root: HTMLElement;
  /** The hash changed. */
  route(): Promise<void>;
  /** The mailbox changed. */
  refresh(): Promise<void>;
}

interface Parts {
  readonly mains: Mains;
  readonly frame: Frame;
  readonly snackbar: Snackbar;
  readonly composes: Composes;
}

type Shown =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'list'; readonly route: PageRoute }
  | { readonly kind: 'thread'; readonly route: PageRoute; readonly view: ThreadView };

export function createApp(): App {
  let shown: Shown = { kind: 'nothing' };
  let listView: ListView | null = null;
  /** The thread that stands beside the list, where there is a pane. */
  let inPane: ThreadView | null = null;
  /** Which answer of the server is still wanted. */
  let turn = 0;
  const openThread = () => (shown.kind === 'thread' ? shown.view : null);
  const parts = createParts(openThread, () => refresh());

  async function refresh(): Promise<void> {
    if (shown.kind === 'thread' && !hasPane()) {
      const { route, view } = shown;
      const changed = await fetchThread(referenceOf(view.thread()), route.list.name);
      if (changed && shown.kind === 'thread' && isSame(changed, shown.view)) {
        shown.view.update(changed);
      }
      await showCounts();
    } else {
      await showRoute();
    }
  }

  async function showCounts(): Promise<void> {
    const inbox = await fetchList({ name: 'inbox', argument: '' }, 1);
    if (inbox) parts.frame.showCounts(inbox.unreadInInbox, inbox.labels);
  }

  async function showRoute(): Promise<void> {
    const route = parseHash(location.hash);
    if (!route) {
      history.replaceState(null, '', hashOfList({ name: 'inbox', argument: '' }));
      return showRoute();
    }
    turn += 1;
    if (hasPane()) await showBeside(route, turn);
    else if (route.thread) await showThread(route, route.thread, turn);
    else await showList(route, turn);
  }

  /** The list, and the thread that the address names, or that stood there before. */
  async function showBeside(route: PageRoute, mine: number): Promise<void> {
    await showList(route, mine);
    const { paneAddress } = config.switches;
    const ref = route.thread ?? (paneAddress || !inPane ? null : referenceOf(inPane.thread()));
    if (mine !== turn) return;
    if (ref) return openInPane(route, ref);
    inPane = null;
    listView?.showInPane(null);
  }

  async function openInPane(route: PageRoute, ref: string): Promise<void> {
    const mine = turn;
    const thread = await fetchThread(ref, route.list.name);
    if (mine !== turn || !thread) return;
    const isNew = !inPane || !isSame(thread, inPane);
    if (isNew) inPane = createThreadView(thread, { answer: parts.composes.answer });
    else inPane?.update(thread);
    if (!inPane || !listView) return;
    if (!listView.main.contains(inPane.frame)) listView.showInPane(inPane.frame);
    shown = { kind: 'thread', route, view: inPane };
    nameTab(thread.subject);
    if (isNew) parts.composes.openThreadDraft(inPane);
  }

  function openRow(list: ListSpec, page: number, threadId: string): void {
    const { paneAddress } = config.switches;
    if (!hasPane()) location.hash = hashOfThread(list, threadId);
    else if (paneAddress) location.hash = hashOfThread(list, threadId, page);
    else if (shown.kind !== 'nothing') void openInPane(shown.route, threadId);
  }

  async function showThread(route: PageRoute, ref: string, mine: number): Promise<void> {
    const thread = await fetchThread(ref, route.list.name);
    if (mine !== turn) return;
    if (!thread) {
      if (config.switches.offline) parts.snackbar.say(words.offline);
      location.hash = hashOfList(route.list);
      return;
    }
    if (thread.threadId.includes('|')) {
      history.replaceState(null, '', hashOfThread(route.list, thread.threadId));
    }
    if (shown.kind === 'thread' && isSame(thread, shown.view)) {
      shown = { ...shown, route };
      shown.view.update(thread);
      return;
    }
    const view = createThreadView(thread, { answer: parts.composes.answer });
    shown = { kind: 'thread', route, view };
    parts.mains.show(view.main);
    nameTab(thread.subject);
    parts.composes.openThreadDraft(view);
    openNamedComposes();
    await showCounts();
  }

  /** As the address names them now: a draft saved while the list was fetched has another name. */
  function openNamedComposes(): void {
    parts.composes.openNamed(parseHash(location.hash)?.compose ?? []);
  }

  /** The list region in use, or a new one: after a thread a different list gets its own. */
  function listViewFor(list: ListSpec): ListView {
    const sameList = listView?.shownKey() === listKey(list);
    const reusable = sameList || (shown.kind === 'list' && config.switches.rowReuse);
    if (listView && reusable) return listView;
    return createListView({
      openDraft: (id) => void parts.composes.openDraft(id),
      openThread: openRow,
    });
  }

  async function showList(route: PageRoute, mine: number): Promise<void> {
    const data = await fetchList(route.list, route.page);
    if (mine !== turn) return;
    if (!data) parts.snackbar.say(words.offline);
    if (!data && listView) return;
    const view = listViewFor(route.list);
    listView = view;
    shown = { kind: 'list', route };
    parts.mains.show(view.main);
    nameTab(listTitle(route, data?.unreadInInbox ?? 0));
    if (!data) return view.showOffline();
    // A page beyond the last one leads to the last one.
    if (data.page < route.page) history.replaceState(null, '', hashOfList(route.list, data.page));
    view.fill(data);
    parts.frame.showCounts(data.unreadInInbox, data.labels);
    openNamedComposes();
  }

  return { root: parts.frame.root, route: showRoute, refresh };
}

function hasPane(): boolean {
  return config.switches.pane !== 'none';
}

/** Where the conversation view is off, the message that is shown. */
function referenceOf({ threadId, legacyId }: ThreadData): string {
  return threadId.includes('|') ? threadId : legacyId;
}

function isSame(thread: ThreadData, view: ThreadView): boolean {
  return thread.threadId === view.thread().threadId;
}

function createParts(openThread: () => ThreadView | null, refresh: () => Promise<void>): Parts {
  const mains = createMains();
  const frame = createFrame(mains.host, () => composes.openNew());
  const snackbar = createSnackbar(frame.snackbars);
  const composes = createComposes({ popups: frame.popups, snackbar, openThread, refresh });
  return { mains, frame, snackbar, composes };
}

function listTitle({ list }: PageRoute, unread: number): string {
  if (list.name === 'search') return words.searchResults;
  if (['label', 'category', 'other'].includes(list.name)) return list.argument;
  const name = words.folders[list.name] ?? list.name;
  return list.name === 'inbox' && unread > 0 ? `${name} (${unread})` : name;
}
