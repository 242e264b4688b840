import { categoryOf, isScheduled, isThere, placeOf } from './folders';
import type { ListSpec } from './list-spec';
import type { Mailbox } from './mailbox';
import { type MessageTest, searchTest } from './search-query';
import type { StoredMessage, StoredThread } from './stored-mail';
import type { Switches } from './switches';

/** One row of a list. */
export interface ListedThread {
  readonly thread: StoredThread;
  /**
   * All messages up to now that lie in the same place, oldest first; empty for a draft without a
   * thread. One alone where the conversation view is off.
   */
  readonly messages: readonly StoredMessage[];
  /** The newest message that belongs to the view; null for a bare draft. */
  readonly newestInView: StoredMessage | null;
  /** The date the row shows, epoch milliseconds: that of the view, not of the thread (facts/gmail.md 1.7). */
  readonly shownAt: number;
}

type Division = Pick<Switches, 'conversations' | 'inbox'>;

const WHOLE: Division = { conversations: true, inbox: 'whole' };

/** Newest first. */
export function listThreads(
  mailbox: Mailbox,
  spec: ListSpec,
  now: number,
  division: Division = WHOLE,
): ListedThread[] {
  const listed: ListedThread[] = [];
  const isIn = membership(mailbox, spec, now, division);
  for (const thread of mailbox.threads.values()) {
    const row = listedIn(spec, thread, now, isIn);
    if (!row) continue;
    if (division.conversations || spec.name === 'drafts') listed.push(row);
    else listed.push(...single(row, isIn));
  }
  return listed.sort((a, b) => b.shownAt - a.shownAt);
}

/** What the world has by `now`. */
export function messagesUntil(thread: StoredThread, now: number): StoredMessage[] {
  return thread.messages.filter((message) => isThere(message, now));
}

function listedIn(
  spec: ListSpec,
  thread: StoredThread,
  now: number,
  isIn: MessageTest,
): ListedThread | null {
  const place = spec.name === 'trash' || spec.name === 'spam' ? spec.name : 'mail';
  const messages = messagesUntil(thread, now).filter((message) => placeOf(message) === place);
  const { draft } = thread;
  const bareDraft = draft !== null && messages.length === 0;
  if (spec.name === 'drafts' || (spec.name === 'all' && bareDraft)) {
    if (!draft) return null;
    return { thread, messages, newestInView: messages.at(-1) ?? null, shownAt: draft.savedAt };
  }
  const newestInView = messages.findLast(isIn);
  return newestInView ? { thread, messages, newestInView, shownAt: newestInView.at } : null;
}

/** With the conversation view off, each message that belongs to the view is a row. */
function single({ thread, messages }: ListedThread, isIn: MessageTest): ListedThread[] {
  return messages.filter(isIn).map((message) => ({
    thread,
    messages: [message],
    newestInView: message,
    shownAt: message.at,
  }));
}

function membership(
  mailbox: Mailbox,
  spec: ListSpec,
  now: number,
  { inbox }: Division,
): MessageTest {
  const isIn = folderTest(mailbox, spec, inbox === 'tabs');
  if (spec.name === 'scheduled') return (message) => isScheduled(message, now);
  return (message) => !isScheduled(message, now) && isIn(message);
}

function folderTest(mailbox: Mailbox, { name, argument }: ListSpec, tabs: boolean): MessageTest {
  switch (name) {
    case 'inbox':
      return (message) => message.labels.has('Inbox') && !(tabs && categoryOf(message));
    case 'category':
      return (message) =>
        categoryOf(message) === argument && (!tabs || message.labels.has('Inbox'));
    case 'sent':
      return (message) => message.own;
    case 'all':
    case 'trash':
    case 'spam':
      return () => true;
    case 'starred':
      return (message) => message.labels.has('Starred');
    case 'snoozed':
      return (message) => message.labels.has('Snoozed');
    case 'label':
      return (message) => message.labels.has(argument);
    case 'search':
      return searchTest(mailbox, argument);
    default:
      return () => false;
  }
}
