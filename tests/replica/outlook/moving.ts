import type { Mailbox } from './mailbox';
import type { StoredConversation, StoredMessage } from './stored-mail';

/** Where a thread goes that its reader is done with. */
export type ThreadEnd = 'archive' | 'deleteditems';

/**
 * Puts what lies in the Inbox of a thread elsewhere; sent mail stays in Sent Items
 * (facts/outlook.md 6.2: a list tells of its own folder only).
 */
export function moveThread(mailbox: Mailbox, fileThreadId: string, to: ThreadEnd): void {
  for (const message of threadOf(mailbox, fileThreadId).messages) {
    message.folders = withoutInbox(message.folders, to);
  }
}

/** Ignores a thread: all of it is deleted, and so is what arrives in it from now on. */
export function ignoreThread(mailbox: Mailbox, fileThreadId: string): void {
  threadOf(mailbox, fileThreadId).ignored = true;
  moveThread(mailbox, fileThreadId, 'deleteditems');
}

export function withoutInbox(
  folders: StoredMessage['folders'],
  to: ThreadEnd,
): StoredMessage['folders'] {
  if (!folders.has('inbox')) return folders;
  return new Set([...folders, to].filter((folder) => folder !== 'inbox'));
}

function threadOf({ conversations }: Mailbox, fileThreadId: string): StoredConversation {
  const thread = conversations.get(fileThreadId);
  if (!thread) throw new Error(`the mailbox has no thread ${fileThreadId}`);
  return thread;
}
