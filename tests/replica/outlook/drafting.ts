import { conversationOf, findConversation, type Mailbox } from './mailbox';
import type { StoredConversation, StoredDraft } from './stored-mail';
import type { ComposeData, DraftData } from './wire';

/** Saves a compose box; a new mail becomes a conversation of its own at its first save. */
export function saveDraft(mailbox: Mailbox, compose: ComposeData, now: number): StoredDraft {
  const conversation = conversationFor(mailbox, compose);
  const { composeId, kind, to, cc, bcc, subject, text, html } = compose;
  const itemId = conversation.draft?.itemId ?? mailbox.ids.item(`draft ${composeId}`);
  const saved = { savedAt: now, sendAt: null };
  const draft = { composeId, itemId, kind, to, cc, bcc, subject, text, html, ...saved };
  conversation.draft = draft;
  return draft;
}

/** Throws the draft away; a conversation that was nothing else goes with it. */
export function discardDraft(mailbox: Mailbox, composeId: string): void {
  const conversation = draftConversation(mailbox, composeId);
  if (!conversation) return;
  conversation.draft = null;
  if (conversation.messages.length === 0) mailbox.conversations.delete(conversation.fileThreadId);
}

export function allDrafts(mailbox: Mailbox): StoredDraft[] {
  return [...mailbox.conversations.values()].flatMap(({ draft }) => (draft ? [draft] : []));
}

/** The conversation a compose box belongs to; a new mail begins one. */
export function conversationFor(mailbox: Mailbox, compose: ComposeData): StoredConversation {
  const answered = compose.convId === null ? undefined : findConversation(mailbox, compose.convId);
  return (
    answered ??
    draftConversation(mailbox, compose.composeId) ??
    conversationOf(mailbox, `compose-${compose.composeId}`)
  );
}

/** An unsent reply to the newest message, as if it had been left there before. */
export function leaveDraft(
  mailbox: Mailbox,
  fileThreadId: string,
  text: string,
  now: number,
): void {
  const { convId, messages } = conversationOf(mailbox, fileThreadId);
  const last = messages.findLast((message) => message.at <= now);
  if (!last) return;
  const compose: ComposeData = {
    composeId: `left-${fileThreadId}`,
    kind: 'reply',
    convId,
    to: last.own ? last.file.to : [last.file.from],
    cc: [],
    bcc: [],
    subject: answerSubject(last.file.subject),
    text,
    html: `<div class="elementToProof">${text}</div>`,
  };
  saveDraft(mailbox, compose, now);
}

export function draftData(draft: StoredDraft): DraftData {
  const { composeId, kind, to, cc, bcc, subject, html, savedAt, sendAt } = draft;
  return { composeId, kind, to, cc, bcc, subject, html, savedAt, sendAt };
}

function answerSubject(subject: string): string {
  return /^(re|aw|sv|antw):/i.test(subject) ? subject : `Re: ${subject}`;
}

function draftConversation(mailbox: Mailbox, composeId: string): StoredConversation | undefined {
  return [...mailbox.conversations.values()].find((c) => c.draft?.composeId === composeId);
}
