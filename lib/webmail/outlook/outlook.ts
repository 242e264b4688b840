import type { ComposeBox, Webmail } from '../port';
import { createWholeBoxes } from './compose-acts';
import { openThreadIn } from './open';
import { openReplyIn } from './open-reply';
import type { OutlookReader } from './outlook-reader';
import { pagingOf } from './turn-pages';

/** Outlook, with what is done in it. */
export function createOutlook(reader: OutlookReader): Webmail {
  const { page, boxes, readList, readThread, newestMessage } = reader;
  const wholeBox = createWholeBoxes();
  const boxOf = (form: Element) => wholeBox(boxes.boxOf(form));
  const composes = () => boxes.open().map(wholeBox);
  const ownReplies = new Set<ComposeBox>();
  const inUse = { page, composes, boxOf, readThread, newestMessage, ownReplies };
  return {
    ...reader,
    paging: pagingOf({ page, readList }),
    composes,
    openThread: (threadId, signal) => openThreadIn(inUse, threadId, signal),
    openReply: (how, signal) => openReplyIn(inUse, how, signal),
  };
}
