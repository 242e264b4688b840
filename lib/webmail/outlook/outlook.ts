import { createHealth } from '../health';
import type { ComposeBox, Route, ThreadReading, Webmail } from '../port';
import { composeBoxesOf } from './compose';
import { COMPOSE_SELECTORS } from './compose-selectors';
import { openThreadIn } from './open';
import { openReplyIn } from './open-reply';
import { createOutlookPage } from './outlook-page';
import { READING_SELECTORS } from './selectors';
import { NOT_WATCHING, startWatching } from './watching';

/** Outlook as a mail page (facts/outlook.md). It reads when asked; `watch` tells when to ask. */
export function createOutlook(document: Document, window: Window): Webmail {
  let watching = NOT_WATCHING;
  const health = createHealth([...READING_SELECTORS, ...COMPOSE_SELECTORS]);
  const page = createOutlookPage(document, window, () => watching.lookAgain());
  const boxes = composeBoxesOf(page);
  const ownReplies = new Set<ComposeBox>();

  function readThread(): ThreadReading | null {
    const account = page.account();
    const open = page.open();
    if (!open || !account || watching.isSettling(open.threadId)) return null;
    const { threadId, pane } = open;
    const { whole } = pane;
    return {
      account,
      threadId,
      clock: 'mailbox',
      whole,
      subject: '',
      messages: [],
      hiddenAfter: null,
    };
  }

  function route(): Route {
    const here = page.place();
    const threadId = page.open()?.threadId ?? null;
    if (threadId !== null) return { view: 'thread', threadId };
    if (here.view !== 'mail') return { view: 'other' };
    return { view: 'list', list: here.list, page: 1 };
  }

  const inUse = { page, boxes, readThread, ownReplies, newestMessage: () => null };
  return {
    provider: 'outlook',
    account: page.account,
    ownAddresses: page.ownAddresses,
    home: page.home,
    route,
    readList: () => null,
    readThread,
    threadLineAnchor: () => null,
    composes: boxes.open,
    watch(listener, signal) {
      watching = startWatching(page, boxes, listener, signal);
    },
    openThread: (threadId, signal) => openThreadIn(inUse, threadId, signal),
    openReply: (how, signal) => openReplyIn(inUse, how, signal),
    health: health.readings,
  };
}
