import { createHealth } from '../health';
import type { ComposeBox, ListReading, Route, ThreadReading, Webmail } from '../port';
import { NOT_WATCHING } from '../watching';
import { composeBoxesOf } from './compose';
import { createGmailPage } from './gmail-page';
import { pathOfHash } from './hash';
import { readListIn } from './list';
import { createListArrival } from './list-arrival';
import { openReplyIn, openThreadIn } from './open';
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
  const arrival = createListArrival(() => watching.lookAgain());
  let zoneProven = false;

  function readList(): ListReading | null {
    const here = page.place();
    const view = page.main();
    const account = page.account();
    if (here.view !== 'list' || !view || !account) return null;
    const { list, page: number } = here;
    const settled = watching.isSettled();
    const look = readListIn(view, { account, list, page: number, settled, zoneProven });
    const key = pathOfHash(window.location.hash);
    if (!look || !arrival.isHere(key, view, look)) return null;
    const { reading } = look;
    zoneProven ||= reading.rows.some((row) => row.stands === 'here');
    return reading;
  }

  function readThread(): ThreadReading | null {
    const view = page.main();
    const account = page.account();
    const threadId = page.openThreadId();
    if (!view || !account || !threadId || watching.isSettling(threadId)) return null;
    return readThreadIn(view, { account, threadId });
  }

  function route(): Route {
    const here = page.place();
    if (here.view !== 'thread') return here;
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
    paging: pagingOf({ page, readList }),
    account: page.account,
    ownAddresses,
    home: () => `${window.location.origin}${window.location.pathname}`,
    route,
    readList,
    readThread,
    threadLineAnchor,
    composes: boxes.open,
    watch(listener, signal) {
      const leave = () => arrival.leave(page.main());
      window.addEventListener('hashchange', leave, { signal });
      watching = startWatching(page, boxes, health, listener, signal);
    },
    openThread: (threadId, signal) => openThreadIn(inUse, threadId, signal),
    openReply: (how, signal) => openReplyIn(inUse, how, signal),
    print: (threadId, signal) => printOf(page, threadId, signal),
    health: health.readings,
  };
}
