import type { MailMessage, Owner } from '../mail-message';
import { comparableId, createEwsIds, type EwsIds } from './ews-ids';
import { withoutInbox } from './moving';
import type { StoredConversation, StoredMessage } from './stored-mail';
import type { Host } from './switches';

/** One mailbox as Exchange would keep it. */
export interface Mailbox {
  readonly owner: Owner;
  readonly ids: EwsIds;
  /** By thread id of the mail file. */
  readonly conversations: Map<string, StoredConversation>;
  isOwn(email: string): boolean;
  convId(fileThreadId: string): string;
  fileThreadId(convId: string): string;
}

/** @param host says which kind of account it is, and so what its ids look like */
export function createMailbox(owner: Owner, messages: readonly MailMessage[], host: Host): Mailbox {
  const own = new Set([owner.email, ...(owner.aliases ?? [])].map((a) => a.toLowerCase()));
  const conversations = new Map<string, StoredConversation>();
  const mailbox: Mailbox = {
    owner,
    ids: createEwsIds(owner.email, host),
    conversations,
    isOwn: (email) => own.has(email.toLowerCase()),
    convId: (fileThreadId) => known(conversations.get(fileThreadId), fileThreadId).convId,
    fileThreadId: (convId) => known(findConversation(mailbox, convId), convId).fileThreadId,
  };
  const oldestFirst = [...messages].sort((a, b) => Date.parse(a.date) - Date.parse(b.date));
  for (const message of oldestFirst) addMessage(mailbox, message).read = true;
  return mailbox;
}

/** Appends a message of the mail file, or one that arrives later, and gives it a place. */
export function addMessage(mailbox: Mailbox, file: MailMessage): StoredMessage {
  const at = Date.parse(file.date);
  if (Number.isNaN(at)) throw new Error(`message ${file.id} has no date`);
  const own = mailbox.isOwn(file.from.email);
  const message: StoredMessage = {
    file,
    at,
    itemId: mailbox.ids.item(`${file.threadId} ${file.id}`),
    own,
    folders: foldersOf(mailbox, file, own),
    other: file.headers?.['X-Outlook-Folder'] === 'other',
    read: own,
  };
  const { messages, ignored } = conversationOf(mailbox, file.threadId);
  if (ignored) message.folders = withoutInbox(message.folders, 'deleteditems');
  const after = messages.findIndex((other) => other.at > at);
  messages.splice(after === -1 ? messages.length : after, 0, message);
  return message;
}

/** The conversation of a thread of the mail file, an empty one where there is none yet. */
export function conversationOf(mailbox: Mailbox, fileThreadId: string): StoredConversation {
  const existing = mailbox.conversations.get(fileThreadId);
  if (existing) return existing;
  const made: StoredConversation = {
    fileThreadId,
    convId: mailbox.ids.conversation(fileThreadId),
    messages: [],
    draft: null,
    ignored: false,
  };
  mailbox.conversations.set(fileThreadId, made);
  return made;
}

/** By conversation id in either of its forms. */
export function findConversation(mailbox: Mailbox, convId: string): StoredConversation | undefined {
  const wanted = comparableId(convId);
  return [...mailbox.conversations.values()].find((c) => comparableId(c.convId) === wanted);
}

function foldersOf(mailbox: Mailbox, file: MailMessage, own: boolean): StoredMessage['folders'] {
  const written = file.headers?.['X-Outlook-Folder'];
  if (written === 'archive' || written === 'deleteditems') return new Set([written]);
  if (written === 'inbox' || written === 'other' || !own) return new Set(['inbox']);
  const toOwner = [...file.to, ...(file.cc ?? [])].some((p) => mailbox.isOwn(p.email));
  return new Set(toOwner ? ['sentitems', 'inbox'] : ['sentitems']);
}

function known<T>(found: T | undefined, wanted: string): T {
  if (found === undefined) throw new Error(`the mailbox has no conversation ${wanted}`);
  return found;
}
