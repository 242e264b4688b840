import { type MailPlace, placeOf } from './folders';
import type { Mailbox } from './mailbox';
import { userLabels } from './row-data';
import type { StoredDraft, StoredMessage, StoredThread } from './stored-mail';
import { messagesUntil } from './views';
import type { DraftData, MessageData, ThreadData } from './wire';

/** Which messages of a thread are looked at. */
export interface ThreadLook {
  readonly place: MailPlace;
  /** The reference of which one message is shown alone, as with the conversation view off. */
  readonly only: string | null;
}

const ALL: ThreadLook = { place: 'mail', only: null };

/** A thread as its open view shows it; null where nothing of it is there yet. */
export function threadData(
  thread: StoredThread,
  now: number,
  look: ThreadLook = ALL,
): ThreadData | null {
  const there = messagesUntil(thread, now).filter((message) => placeOf(message) === look.place);
  if (look.only !== null) return singleData(thread, there, look.only, now);
  return dataOf(thread, there, now);
}

/** The message that is named, or the newest where the thread is. */
function singleData(
  thread: StoredThread,
  there: readonly StoredMessage[],
  ref: string,
  now: number,
): ThreadData | null {
  const isNamed = ({ id, legacyId }: StoredMessage) => ref.endsWith(`|${id}`) || ref === legacyId;
  const message = there.find(isNamed) ?? there.at(-1);
  if (!message) return null;
  const data = dataOf({ ...thread, draft: null }, [message], now);
  return data && { ...data, threadId: `${thread.threadId}|${message.id}` };
}

function dataOf(
  thread: StoredThread,
  messages: readonly StoredMessage[],
  now: number,
): ThreadData | null {
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

/** By legacy id or by `thread-a:` id, with or without a message behind a bar. */
export function findThread(mailbox: Mailbox, named: string): StoredThread | null {
  const [ref = ''] = named.split('|');
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
