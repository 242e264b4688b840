import { followLink } from '../follow-link';
import { isShown } from '../is-shown';
import type { ComposeBox, OpenOutcome, ReplyOutcome, ThreadReading } from '../port';
import { press } from '../press';
import { find, findAll } from '../selector';
import { waitFor } from '../wait';
import { bodyOfForm, composeForms, rootOfForm } from './compose-root';
import type { GmailPage } from './gmail-page';
import { isInMail } from './mail-words';
import { DISCARD_BUTTON, REPLY_BAR } from './selectors';

const THREAD_WITHIN_MS = 10_000;
const REPLY_WITHIN_MS = 8_000;
const RECIPIENTS_WITHIN_MS = 1_500;
const CLOSED_WITHIN_MS = 3_000;

/** What the opening of threads and replies needs of the adapter. */
export interface PageInUse {
  readonly page: GmailPage;
  boxOf(form: Element): ComposeBox;
  /** The boxes that `openReplyIn` opened. */
  readonly ownReplies: Set<ComposeBox>;
  readThread(): ThreadReading | null;
}

/**
 * Follows a link to the thread that works for archived ones too; a link, as an own change of the
 * address would lose open compose boxes (facts/gmail.md section 5). A thread that is gone leads the
 * page back to a list.
 */
export async function openThreadIn(
  { page, readThread }: PageInUse,
  threadId: string,
  signal: AbortSignal,
): Promise<OpenOutcome> {
  const isRead = () => readThread()?.threadId === threadId;
  if (isRead()) return { ok: true };
  await followLink(page.document, `#all/${threadId}`);

  const look = (): OpenOutcome | null => {
    if (isRead()) return { ok: true };
    return page.place().view === 'thread' ? null : { ok: false, why: 'not-found' };
  };
  return (await waitFor(look, THREAD_WITHIN_MS, signal)) ?? { ok: false, why: 'timeout' };
}

/**
 * Opens the reply to the newest message, or gives the one that is open already. A reply that this
 * function opened and nobody wrote in gives way to a reply to all.
 */
export async function openReplyIn(
  inUse: PageInUse,
  how: 'reply' | 'reply-all',
  signal: AbortSignal,
): Promise<ReplyOutcome> {
  const { page, ownReplies } = inUse;
  const main = page.main();
  const threadId = page.openThreadId();
  if (!main || threadId === null) return { ok: false, why: 'no-reply-button' };
  const existing = replyIn(inUse, main, threadId);
  if (existing && how === 'reply') return { ok: true, box: existing.box };
  if (existing) {
    const disposable = ownReplies.has(existing.box) && existing.box.ownText() === '';
    if (!disposable) return { ok: false, why: 'no-reply-button' };
    if (!(await discard(existing, signal))) return { ok: false, why: 'timeout' };
  }
  const button = await waitFor(() => replyButton(main, how), CLOSED_WITHIN_MS, signal);
  if (!button) return { ok: false, why: 'no-reply-button' };
  press(button);
  const opened = await waitFor(() => replyIn(inUse, main, threadId), REPLY_WITHIN_MS, signal);
  if (!opened) return { ok: false, why: 'timeout' };
  ownReplies.add(opened.box);
  await waitFor(() => opened.box.recipients().to[0] ?? null, RECIPIENTS_WITHIN_MS, signal);
  return { ok: true, box: opened.box };
}

interface OpenReply {
  readonly form: Element;
  readonly box: ComposeBox;
}

function replyIn({ page, boxOf }: PageInUse, main: Element, threadId: string): OpenReply | null {
  for (const form of composeForms(page.document)) {
    if (!bodyOfForm(form)) continue;
    const box = boxOf(form);
    if (main.contains(form) && box.threadId() === threadId) return { form, box };
  }
  return null;
}

async function discard({ form, box }: OpenReply, signal: AbortSignal): Promise<boolean> {
  const button = find(DISCARD_BUTTON, rootOfForm(form));
  if (!button) return false;
  press(button);
  return (await waitFor(() => (box.isOpen() ? null : true), CLOSED_WITHIN_MS, signal)) ?? false;
}

/** Reply, Reply all and Forward stand in this order; Reply all is missing where it would be Reply. */
function replyButton(main: Element, how: 'reply' | 'reply-all'): Element | null {
  const bar = findAll(REPLY_BAR, main).findLast((one) => isShown(one) && !isInMail(one));
  const links = bar ? [...bar.querySelectorAll('[role="link"]')].filter(isShown) : [];
  if (how === 'reply') return links[0] ?? null;
  return links.length > 2 ? (links[1] ?? null) : null;
}
