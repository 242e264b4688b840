import type { ComposeBox, Webmail } from '../port';
import { createWholeBoxes } from './compose-acts';
import type { GmailReader } from './gmail-reader';
import { openReplyIn, openThreadIn } from './open';
import { printOf } from './print';
import { pagingOf } from './turn-pages';

/** Gmail, with what is done in it. */
export function createGmail(reader: GmailReader): Webmail {
  const { page, boxes, readList, readThread } = reader;
  const wholeBox = createWholeBoxes();
  const boxOf = (form: Element) => wholeBox(boxes.boxOf(form));
  const inUse = { page, boxOf, readThread, ownReplies: new Set<ComposeBox>() };
  return {
    ...reader,
    paging: pagingOf({ page, readList }),
    composes: () => boxes.open().map(wholeBox),
    openThread: (threadId, signal) => openThreadIn(inUse, threadId, signal),
    openReply: (how, signal) => openReplyIn(inUse, how, signal),
    print: (threadId, signal) => printOf(page, threadId, signal),
  };
}
