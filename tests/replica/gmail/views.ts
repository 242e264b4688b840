import type { ListSpec } from './list-spec';
import type { Mailbox } from './mailbox';
import { type MessageTest, searchTest } from './search-query';
import type { StoredMessage, StoredThread } from './stored-mail';

/** One thread as a list shows it. */
export interface ListedThread {
  readonly thread: StoredThread;
  /** All messages up to now, oldest first; empty for a draft without a thread. */
  readonly messages: readonly StoredMessage[];
  /** The newest message that belongs to the view; null for a bare draft. */
  readonly newestInView: StoredMessage | null;
  /** The date the row shows, epoch milliseconds: that of the view, not of the thread (facts/gmail.md 1.7). */
  readonly shownAt: number;
}

/** Newest first. */
export function listThreads(mailbox: Mailbox, spec: ListSpec, now: number): ListedThread[] {
  const listed: ListedThread[] = [];
  for (const thread of mailbox.threads.values()) {
    const row = listedIn(mailbox, spec, thread, now);
    if (row) listed.push(row);
  }
  return listed.sort((a, b) => b.shownAt - a.shownAt);
}

/** What the world has by `now`. */
export function messagesUntil(thread: StoredThread, now: number): StoredMessage[] {
  return thread.messages.filter((message) => message.at <= now);
}

function listedIn(
  mailbox: Mailbox,
  spec: ListSpec,
  thread: StoredThread,
  now: number,
): ListedThread | null {
  const messages = messagesUntil(thread, now);
  const { draft } = thread;
  const bareDraft = draft !== null && messages.length === 0;
  if (spec.name === 'drafts' || (spec.name === 'all' && bareDraft)) {
    if (!draft) return null;
    return { thread, messages, newestInView: messages.at(-1) ?? null, shownAt: draft.savedAt };
  }
  const newestInView = messages.findLast(membership(mailbox, spec));
  return newestInView ? { thread, messages, newestInView, shownAt: newestInView.at } : null;
}

function membership(mailbox: Mailbox, spec: ListSpec): MessageTest {
  switch (spec.name) {
    case 'inbox':
      return (message) => message.labels.has('Inbox');
    case 'sent':
      return (message) => message.own;
    case 'all':
      return () => true;
    case 'starred':
      return (message) => message.labels.has('Starred');
    case 'label':
      return (message) => message.labels.has(spec.argument);
    case 'search':
      return searchTest(mailbox, spec.argument);
    default:
      return () => false;
  }
}
