import type { Mailbox } from './mailbox';
import type { StoredMessage } from './stored-mail';

/** Labels the messages a thread has now; later ones arrive without it, as in Gmail. */
export function labelThread(mailbox: Mailbox, fileThreadId: string, label: string): void {
  for (const message of messagesOf(mailbox, fileThreadId)) message.labels.add(label);
}

export function unlabelThread(mailbox: Mailbox, fileThreadId: string, label: string): void {
  for (const message of messagesOf(mailbox, fileThreadId)) message.labels.delete(label);
}

/** Opening a thread does this. */
export function markRead(messages: readonly StoredMessage[]): boolean {
  const unread = messages.filter((message) => message.labels.delete('Unread'));
  return unread.length > 0;
}

function messagesOf(mailbox: Mailbox, fileThreadId: string): readonly StoredMessage[] {
  return mailbox.threads.get(mailbox.legacyThreadId(fileThreadId))?.messages ?? [];
}
