import type { ComposeBox, ReplyOutcome } from '../port';
import { press } from '../press';
import { waitFor } from '../wait';
import { composeForms } from './compose-root';
import { DISCARD_BUTTON } from './compose-selectors';
import { findOfPage } from './mail-words';
import type { PageInUse } from './open';
import type { OpenConversation } from './open-conversation';
import { replyButton } from './reply-button';

const BUTTON_WITHIN_MS = 3_000;
const REPLY_WITHIN_MS = 8_000;
const RECIPIENTS_WITHIN_MS = 1_500;
const CLOSED_WITHIN_MS = 3_000;

/**
 * Opens the reply to the newest message, or gives the one that is open already. A reply that this
 * function opened and nobody wrote in gives way to a reply to all.
 */
export async function openReplyIn(
  inUse: PageInUse,
  how: 'reply' | 'reply-all',
  signal: AbortSignal,
): Promise<ReplyOutcome> {
  const open = inUse.page.open();
  if (!open) return { ok: false, why: 'no-reply-button' };
  const existing = replyIn(inUse, open);
  if (existing && how === 'reply') return { ok: true, box: existing.box };
  if (existing) {
    const disposable = inUse.ownReplies.has(existing.box) && existing.box.ownText() === '';
    if (!disposable) return { ok: false, why: 'no-reply-button' };
    if (!(await discard(existing, signal))) return { ok: false, why: 'timeout' };
  }
  const findButton = () => replyButton(open.pane, inUse.newestMessage(), how);
  const button = await waitFor(findButton, BUTTON_WITHIN_MS, signal);
  if (!button) return { ok: false, why: 'no-reply-button' };
  press(button);
  const opened = await waitFor(() => replyIn(inUse, open), REPLY_WITHIN_MS, signal);
  if (!opened) return { ok: false, why: 'timeout' };
  inUse.ownReplies.add(opened.box);
  await waitFor(() => opened.box.recipients().to[0] ?? null, RECIPIENTS_WITHIN_MS, signal);
  return { ok: true, box: opened.box };
}

interface OpenReply {
  readonly form: Element;
  readonly box: ComposeBox;
}

function replyIn({ page, boxOf }: PageInUse, { threadId }: OpenConversation): OpenReply | null {
  for (const form of composeForms(page.document)) {
    const box = boxOf(form);
    if (box.threadId() === threadId) return { form, box };
  }
  return null;
}

async function discard({ form, box }: OpenReply, signal: AbortSignal): Promise<boolean> {
  const button = findOfPage(DISCARD_BUTTON, form);
  if (!button) return false;
  press(button);
  return (await waitFor(() => (box.isOpen() ? null : true), CLOSED_WITHIN_MS, signal)) ?? false;
}
