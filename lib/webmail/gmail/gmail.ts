import { createHealth } from '../health';
import type { ComposeBox, Route, ThreadReading, Webmail } from '../port';
import { NOT_WATCHING } from '../watching';
import { composeBoxesOf } from './compose';
import { createGmailPage } from './gmail-page';
import { createListReader } from './list-reader';
import { openReplyIn, openThreadIn } from './open';
import { headingNamesSingle } from './open-thread-id';
import { createOwnAddresses } from './own-addresses';
import { printOf } from './print';
import { SELECTORS } from './selectors';
import { readThreadIn } from './thread';
import { threadLineAnchorIn } from './thread-line-anchor';
import { pagingOf } from './turn-pages';
import { startWatching } from './watching';

/** Gmail as a mail page (facts/gmail.md). It reads when asked; `watch` tells when to ask. */
export function createGmail(document: Document, window: Window): Webmail {
  let watching = NOT_WATCHING;
  const health = createHealth(SELECTORS);
  const page = createGmailPage(document, window, () => watching.lookAgain());
  const boxes = composeBoxesOf(page);
  const ownAddresses = createOwnAddresses(page, boxes);
  const ownReplies = new Set<ComposeBox>();
  const lists = createListReader(page, () => watching);

  function readThread(): ThreadReading | null {
    const view = page.main();
    const account = page.account();
    const threadId = page.openThreadId();
    const here = page.place();
    if (!view || !account || !threadId || watching.isSettling(threadId)) return null;
    // In Spam anybody may stand under any name.
    if (here.view !== 'thread' || here.folder === 'spam') return null;
    const single = here.name.single || headingNamesSingle(view) || lists.showsSingles();
    const whole = !single && here.folder !== 'trash';
    return readThreadIn(view, { account, threadId, whole, zoneProven: lists.zoneProven() });
  }

  function route(): Route {
    const here = page.place();
    if (here.view === 'other') return here;
    if (here.view === 'list') return { view: 'list', list: here.list, page: here.page };
    const named = 'legacyId' in here.name ? here.name.legacyId : null;
    return { view: 'thread', threadId: page.openThreadId() ?? named };
  }

  function threadLineAnchor(): Element | null {
    const view = page.main();
    return view && page.openThreadId() ? threadLineAnchorIn(view) : null;
  }

  const inUse = { page, boxes, readThread, ownReplies };
  return {
    provider: 'gmail',
    paging: pagingOf({ page, readList: lists.read }),
    account: page.account,
    ownAddresses,
    home: () => `${window.location.origin}${window.location.pathname}`,
    route,
    readList: lists.read,
    readThread,
    threadLineAnchor,
    composes: boxes.open,
    watch(listener, signal) {
      window.addEventListener('hashchange', lists.leave, { signal });
      watching = startWatching(page, boxes, health, listener, signal);
    },
    openThread: (threadId, signal) => openThreadIn(inUse, threadId, signal),
    openReply: (how, signal) => openReplyIn(inUse, how, signal),
    print: (threadId, signal) => printOf(page, threadId, signal),
    health: health.readings,
  };
}
