import type { MailMessage } from '../mail-message';
import { quoteAsText } from '../quoted-text';
import { conversationFor } from './drafting';
import { addMessage, type Mailbox } from './mailbox';
import type { StoredConversation, StoredDraft, StoredMessage } from './stored-mail';
import type { ComposeData, SendData } from './wire';

/** One press on the page's own Send. */
export interface Sending {
  readonly sendId: number;
  readonly conversation: StoredConversation;
  readonly message: StoredMessage;
  /** What stands again after Undo. */
  readonly draft: StoredDraft;
  /** False where a script pressed the button. */
  readonly trusted: boolean;
  undone: boolean;
}

/** Appends the mail to its conversation with the time of a mail sent now. */
export function sendCompose(
  mailbox: Mailbox,
  compose: SendData,
  sendId: number,
  now: number,
): Sending {
  const conversation = conversationFor(mailbox, compose);
  const last = conversation.messages.findLast((message) => message.at <= now);
  const at = Math.max(now, (last?.at ?? 0) + 1);
  const { composeId, kind, to, cc, bcc, subject, text, html, trusted } = compose;
  const itemId = conversation.draft?.itemId ?? mailbox.ids.item(`draft ${composeId}`);
  conversation.draft = null;
  const message = addMessage(mailbox, {
    threadId: conversation.fileThreadId,
    id: `sent-${composeId}-${sendId}`,
    from: { name: mailbox.owner.name, email: mailbox.owner.email },
    to,
    cc,
    date: new Date(at).toISOString(),
    subject,
    text: textOf(compose, last?.file),
  });
  const saved = { savedAt: at, sendAt: null };
  const draft = { composeId, itemId, kind, to, cc, bcc, subject, text, html, ...saved };
  return { sendId, conversation, message, draft, trusted, undone: false };
}

/** Takes the mail back; its draft stands again. Null where there is nothing to take back. */
export function undoSending(mailbox: Mailbox, sending: Sending): StoredDraft | null {
  if (sending.undone) return null;
  const { conversation, message, draft } = sending;
  conversation.messages.splice(conversation.messages.indexOf(message), 1);
  conversation.draft = draft;
  mailbox.conversations.set(conversation.fileThreadId, conversation);
  sending.undone = true;
  return draft;
}

function textOf({ kind, text }: ComposeData, answered: MailMessage | undefined): string {
  if (kind === 'new' || !answered) return text;
  const { name, email } = answered.from;
  return `${text}\n\n${quoteAsText(`${name} <${email}> wrote:`, answered.text)}`;
}
