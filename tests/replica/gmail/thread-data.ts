import type { Mailbox } from './mailbox';
import { userLabels } from './row-data';
import type { StoredDraft, StoredMessage, StoredThread } from './stored-mail';
import { messagesUntil } from './views';
import type { DraftData, MessageData, ThreadData } from './wire';

/** A thread as its open view shows it; null where nothing of it is there yet. */
export function threadData(thread: StoredThread, now: number): ThreadData | null {
  const messages = messagesUntil(thread, now);
  if (messages.length === 0 && !thread.draft) return null;
  const inInbox = messages.some((message) => message.labels.has('Inbox'));
  return {
    threadId: thread.threadId,
    legacyId: thread.legacyId,
    subject: messages[0]?.file.subject ?? thread.draft?.subject ?? '',
    labels: inInbox ? ['Inbox', ...userLabels(messages)] : userLabels(messages),
    messages: messages.map(messageData),
    draft: thread.draft ? draftData(thread.draft) : null,
    now,
  };
}

/** By legacy id or by `thread-a:` id. */
export function findThread(mailbox: Mailbox, ref: string): StoredThread | null {
  const byLegacy = mailbox.threads.get(ref);
  if (byLegacy) return byLegacy;
  const all = [...mailbox.threads.values()];
  const holds = (thread: StoredThread) =>
    thread.threadId === ref || thread.messages.some((message) => message.legacyId === ref);
  return all.find(holds) ?? null;
}

export function messageData(message: StoredMessage): MessageData {
  const { file } = message;
  return {
    id: message.id,
    legacyId: message.legacyId,
    draftLegacyId: message.draftLegacyId,
    from: file.from,
    to: file.to,
    cc: file.cc ?? [],
    replyTo: file.headers?.['Reply-To'] ?? null,
    at: message.at,
    subject: file.subject,
    text: file.text,
    attachments: file.attachments ?? [],
    own: message.own,
    unread: message.labels.has('Unread'),
  };
}

function draftData(draft: StoredDraft): DraftData {
  const { savedAt: _, ...data } = draft;
  return data;
}
