import type { ComposeBoxes } from '../compose-boxes';
import { createHealth } from '../health';
import { pageLanguages } from '../page-languages';
import type { Route, ThreadReading, WebmailReader } from '../port';
import { NOT_WATCHING } from '../watching';
import { composeBoxesOf, type GmailBox } from './compose';
import { createGmailPage, type GmailPage } from './gmail-page';
import { listExtent } from './list-extent';
import { createListReader } from './list-reader';
import { headingNamesSingle } from './open-thread-id';
import { createOwnAddresses } from './own-addresses';
import { SELECTORS } from './selectors';
import { readThreadIn } from './thread';
import { threadLineAnchorIn } from './thread-line-anchor';
import { startWatching } from './watching';

/** Gmail as the first script reads it, and what the later one needs to do something there. */
export interface GmailReader extends WebmailReader {
  readonly page: GmailPage;
  readonly boxes: ComposeBoxes<GmailBox>;
}

/** Gmail as a mail page (facts/gmail.md). It reads when asked; `watch` tells when to ask. */
export function createGmailReader(document: Document, window: Window): GmailReader {
  let watching = NOT_WATCHING;
  const health = createHealth(SELECTORS);
  const page = createGmailPage(document, window, () => watching.lookAgain());
  const boxes = composeBoxesOf(page);
  const ownAddresses = createOwnAddresses(page, boxes);
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
    const languages = pageLanguages(document, window);
    const zoneProven = lists.zoneProven();
    return readThreadIn(view, { account, threadId, whole, languages, zoneProven });
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

  return {
    provider: 'gmail',
    page,
    boxes,
    account: page.account,
    ownAddresses,
    home: () => `${window.location.origin}${window.location.pathname}`,
    route,
    readList: lists.read,
    listCount() {
      const view = page.main();
      return (view && listExtent(view)?.total) ?? null;
    },
    readThread,
    threadLineAnchor,
    composes: boxes.open,
    watch(listener, signal) {
      window.addEventListener('hashchange', lists.leave, { signal });
      watching = startWatching(page, boxes, health, listener, signal);
    },
    health: health.readings,
  };
}
