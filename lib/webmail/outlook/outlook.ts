import { createHealth } from '../health';
import type { ComposeBox, Route, ThreadReading, Webmail } from '../port';
import { NOT_WATCHING } from '../watching';
import { composeBoxesOf } from './compose';
import { COMPOSE_SELECTORS } from './compose-selectors';
import { conversationOf } from './conversation-id';
import { openThreadIn } from './open';
import { openReplyIn } from './open-reply';
import { createOutlookPage } from './outlook-page';
import { createReader } from './reader';
import { READING_SELECTORS } from './selectors';
import { threadLineAnchorIn } from './thread-line-anchor';
import { pagingOf } from './turn-pages';
import { startWatching } from './watching';

/** Outlook as a mail page (facts/outlook.md). It reads when asked; `watch` tells when to ask. */
export function createOutlook(document: Document, window: Window): Webmail {
  let watching = NOT_WATCHING;
  const lookAgain = () => watching.lookAgain();
  const health = createHealth([...READING_SELECTORS, ...COMPOSE_SELECTORS]);
  const page = createOutlookPage(document, window, lookAgain);
  const reader = createReader(page, lookAgain);
  const boxes = composeBoxesOf(page);
  const ownReplies = new Set<ComposeBox>();

  function readThread(): ThreadReading | null {
    const open = page.open();
    return open && !watching.isSettling(open.threadId) ? reader.readThread() : null;
  }

  function route(): Route {
    const here = page.place();
    if (here.view !== 'mail') return { view: 'other' };
    const threadId = page.open()?.threadId ?? conversationOf(here.id);
    if (threadId !== null || here.id !== null) return { view: 'thread', threadId };
    return { view: 'list', list: here.list, page: reader.readList()?.page ?? null };
  }

  function threadLineAnchor(): Element | null {
    const open = page.open();
    return open && threadLineAnchorIn(open.pane.root);
  }

  const { newestMessage } = reader;
  const inUse = { page, boxes, readThread, newestMessage, ownReplies };
  return {
    provider: 'outlook',
    paging: pagingOf({ page, readList: reader.readList }),
    account: page.account,
    ownAddresses: page.ownAddresses,
    home: page.home,
    route,
    readList: reader.readList,
    readThread,
    threadLineAnchor,
    composes: boxes.open,
    watch(listener, signal) {
      watching = startWatching(page, boxes, health, listener, signal);
    },
    openThread: (threadId, signal) => openThreadIn(inUse, threadId, signal),
    openReply: (how, signal) => openReplyIn(inUse, how, signal),
    health: health.readings,
  };
}
