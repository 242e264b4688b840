import type { MailMessage } from '../mail-message';
import { newThread, removeThread, threadOf } from './drafting';
import type { Mailbox } from './mailbox';
import type { StoredDraft, StoredMessage, StoredThread } from './stored-mail';
import type { SendData } from './wire';

/** One press on the page's own Send. */
export interface Sending {
  readonly sendId: number;
  readonly thread: StoredThread;
  readonly message: StoredMessage;
  readonly draft: StoredDraft | null;
  /** False where a script pressed the button. */
  readonly trusted: boolean;
  readonly bcc: MailMessage['to'];
  undone: boolean;
}

/** Appends the mail to its thread with the time and the ids of a mail sent now. */
export function sendCompose(
  mailbox: Mailbox,
  compose: SendData,
  sendId: number,
  now: number,
): Sending {
  const thread = threadOf(mailbox, compose) ?? newThread(mailbox, compose, now);
  const { draft } = thread;
  const taken = Math.max(now, (thread.messages.at(-1)?.at ?? 0) + 1);
  const { sendAt } = compose;
  const at = sendAt ?? taken;
  const { owner } = mailbox;
  const seed = `sent ${compose.composeId} ${sendId}`;
  const toOwner = [...compose.to, ...compose.cc].some((p) => mailbox.isOwn(p.email));
  const message: StoredMessage = {
    file: {
      threadId: thread.fileThreadId,
      id: `sent-${compose.composeId}-${sendId}`,
      from: { name: owner.name, email: compose.from },
      to: compose.to,
      cc: compose.cc,
      date: new Date(at).toISOString(),
      subject: compose.subject,
      text: compose.fullText,
    },
    at,
    scheduledAt: sendAt === null ? null : taken,
    id: draft?.id ?? `msg-a:${mailbox.mint.random(seed)}`,
    legacyId: mailbox.mint.legacy(taken, seed),
    own: true,
    labels: new Set(toOwner ? ['Sent', 'Inbox'] : ['Sent']),
    draftLegacyId: draft?.legacyId ?? null,
  };
  thread.messages.push(message);
  thread.draft = null;
  return {
    sendId,
    thread,
    message,
    draft,
    trusted: compose.trusted,
    bcc: compose.bcc,
    undone: false,
  };
}

/** Takes the mail back; its draft stands again. */
export function undoSending(mailbox: Mailbox, sending: Sending): void {
  if (sending.undone) return;
  const { thread, message, draft } = sending;
  thread.messages.splice(thread.messages.indexOf(message), 1);
  thread.draft = draft;
  sending.undone = true;
  if (thread.messages.length === 0 && !draft) removeThread(mailbox, thread);
}
