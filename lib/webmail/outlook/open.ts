import type { ComposeBox, OpenOutcome, ThreadReading } from '../port';
import { press } from '../press';
import { threadUrl } from '../thread-url';
import { waitFor } from '../wait';
import { conversationOf, isSameId } from './conversation-id';
import { ROW } from './list-selectors';
import { findAllOfPage } from './mail-words';
import { visiblePane } from './open-conversation';
import type { OutlookPage } from './outlook-page';
import { placeOfPath } from './place';

const THREAD_WITHIN_MS = 10_000;
/** Another address is a new page, which takes its time to come. */
const LEFT_WITHIN_MS = 30_000;
/** A page this young may have been loaded to show the thread. */
const YOUNG_MS = 60_000;

/** What the opening of threads and replies needs of the adapter. */
export interface PageInUse {
  readonly page: OutlookPage;
  composes(): readonly ComposeBox[];
  boxOf(form: Element): ComposeBox;
  /** The boxes that `openReplyIn` opened. */
  readonly ownReplies: Set<ComposeBox>;
  readThread(): ThreadReading | null;
  /** The card of the open thread's newest message; null where it cannot be told. */
  newestMessage(): Element | null;
}

/**
 * Presses the row of the thread, or where the list does not hold it goes to its address. That loads
 * the page anew, so whoever wants something there must tell the new page; a page with a mail in it
 * that the user writes is not left.
 */
export async function openThreadIn(
  inUse: PageInUse,
  threadId: string,
  signal: AbortSignal,
): Promise<OpenOutcome> {
  const { page, composes, readThread } = inUse;
  const isRead = () => readThread()?.threadId === threadId;
  if (isRead()) return OPEN;
  const isComing = () => isChosen(threadId, page);
  if (isComing()) return waitUntilRead(isRead, isComing, page, signal);
  if (composes().some(isWritten)) return { ok: false, why: 'timeout' };
  const [row] = rowsOf(threadId, page);
  if (row) {
    press(row);
    return waitUntilRead(isRead, () => true, page, signal);
  }
  const canBeThere = conversationOf(threadId) !== null && !wasLoadedFor(threadId, page);
  if (!canBeThere) return { ok: false, why: 'not-found' };
  page.window.location.assign(addressOf(threadId, page));
  const shown = await waitFor(() => (isRead() ? OPEN : null), LEFT_WITHIN_MS, signal);
  return shown ?? { ok: false, why: 'timeout' };
}

const OPEN: OpenOutcome = { ok: true };

/** A thread that is gone leads the page to another address, or shows nothing there. */
async function waitUntilRead(
  isRead: () => boolean,
  isThere: () => boolean,
  { document }: OutlookPage,
  signal: AbortSignal,
): Promise<OpenOutcome> {
  const look = (): OpenOutcome | null => {
    if (isRead()) return OPEN;
    return isThere() ? null : { ok: false, why: 'not-found' };
  };
  const outcome = await waitFor(look, THREAD_WITHIN_MS, signal);
  if (outcome) return outcome;
  return { ok: false, why: visiblePane(document) ? 'timeout' : 'not-found' };
}

/** Whether address or list say that the thread is what the pane shows, or will in a moment. */
function isChosen(threadId: string, page: OutlookPage): boolean {
  if (names(page.window.location.pathname, threadId)) return true;
  return rowsOf(threadId, page).some((row) => row.getAttribute('aria-selected') === 'true');
}

/** Newest first; where conversations are off a thread may have several. */
function rowsOf(threadId: string, { document }: OutlookPage): readonly Element[] {
  const rows = findAllOfPage(ROW, document);
  return rows.filter((row) => row.getAttribute('data-convid') === threadId);
}

function names(path: string, threadId: string): boolean {
  const here = placeOfPath(path);
  const named = here.view === 'mail' ? conversationOf(here.id) : null;
  return named !== null && isSameId(named, threadId);
}

/** Whether this page was fetched for the thread a moment ago, and the thread is not in it. */
function wasLoadedFor(threadId: string, page: OutlookPage): boolean {
  const { performance } = page.window;
  if (performance.now() > YOUNG_MS) return false;
  const [load] = performance.getEntriesByType('navigation');
  return load !== undefined && names(new URL(load.name).pathname, threadId);
}

function addressOf(threadId: string, page: OutlookPage): string {
  const mailbox = {
    provider: 'outlook',
    account: page.account() ?? '',
    home: page.home(),
  } as const;
  return threadUrl(mailbox, threadId);
}

/** The user's, or ours that the user has not sent. */
function isWritten(box: ComposeBox): boolean {
  const isNew = box.threadId() === null;
  return box.ownText() !== '' || (isNew && (box.subject() !== '' || hasRecipients(box)));
}

function hasRecipients(box: ComposeBox): boolean {
  return Object.values(box.recipients()).some((people) => people.length > 0);
}
