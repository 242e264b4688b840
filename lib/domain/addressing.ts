import type { ThreadKey } from './sighting';
import type { Message } from './thread-facts';

/** Key of a thread: the account's address and the page's own id of the thread. */
export function threadKey(account: string, threadId: string): ThreadKey {
  return `${account.toLowerCase()} ${threadId}`;
}

/** The two halves of a thread key. */
export function splitThreadKey(key: ThreadKey): { account: string; threadId: string } {
  const space = key.indexOf(' ');
  return { account: key.slice(0, space), threadId: key.slice(space + 1) };
}

/**
 * What a decision calls a message in its thread: its id, or in a page that names no messages its
 * moment. Null for a Send that no page has shown yet.
 */
export function messageName({ id, sentAt, source }: Message): string | null {
  if (id !== null) return id;
  return source === 'send' ? null : `at ${sentAt.from}`;
}

const HISTORY = 'file:';

/** Id of a thread that only a file tells of: it stands on no page. */
export function historyThreadId(name: string): string {
  return `${HISTORY}${name}`;
}

/** Whether a thread stands in a file only: good for the rhythm, and never offered (adr 16). */
export function isHistory(thread: ThreadKey): boolean {
  return splitThreadKey(thread).threadId.startsWith(HISTORY);
}

/** Key of a message, as decisions name it. */
export function messageKey(thread: ThreadKey, messageId: string): string {
  return `${thread} ${messageId}`;
}
