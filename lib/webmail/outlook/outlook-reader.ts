import type { ComposeBoxes } from '../compose-boxes';
import { createHealth } from '../health';
import type { Route, ThreadReading, WebmailReader } from '../port';
import { NOT_WATCHING } from '../watching';
import { composeBoxesOf, type OutlookBox } from './compose';
import { COMPOSE_SELECTORS } from './compose-selectors';
import { conversationOf } from './conversation-id';
import { createOutlookPage, type OutlookPage } from './outlook-page';
import { createReader, type Reader } from './reader';
import { READING_SELECTORS } from './selectors';
import { threadLineAnchorIn } from './thread-line-anchor';
import type { UnderstandPage } from './understanding';
import { startWatching } from './watching';

/** Outlook as the first script reads it, and what the later one needs to do something there. */
export interface OutlookReader extends WebmailReader, Pick<Reader, 'newestMessage'> {
  readonly page: OutlookPage;
  readonly boxes: ComposeBoxes<OutlookBox>;
}

/** Outlook as a mail page (facts/outlook.md). It reads when asked; `watch` tells when to ask. */
export function createOutlookReader(
  document: Document,
  window: Window,
  understandPage: UnderstandPage,
): OutlookReader {
  let watching = NOT_WATCHING;
  const lookAgain = () => watching.lookAgain();
  const health = createHealth([...READING_SELECTORS, ...COMPOSE_SELECTORS]);
  const page = createOutlookPage(document, window, lookAgain, understandPage);
  const reader = createReader(page, lookAgain);
  const boxes = composeBoxesOf(page);

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

  return {
    provider: 'outlook',
    page,
    boxes,
    newestMessage: reader.newestMessage,
    account: page.account,
    ownAddresses: page.ownAddresses,
    home: page.home,
    route,
    readList: reader.readList,
    // The tree counts messages.
    listCount: () => null,
    readThread,
    threadLineAnchor,
    composes: boxes.open,
    watch(listener, signal) {
      watching = startWatching(page, boxes, health, listener, signal);
    },
    health: health.readings,
  };
}
