import type { MailMessage, Owner } from '../mail-message';
import { createIdMint, fnv1a, type IdMint } from './id-mint';
import { decimalOf } from './legacy-id';
import type { StoredMessage, StoredThread } from './stored-mail';

/** One mailbox as Gmail's server would keep it. */
export interface Mailbox {
  readonly owner: Owner;
  readonly mint: IdMint;
  /** By legacy thread id. */
  readonly threads: Map<string, StoredThread>;
  /** Legacy thread id by the thread id of the mail file. */
  readonly legacyByFile: Map<string, string>;
  isOwn(email: string): boolean;
  legacyThreadId(fileThreadId: string): string;
  fileThreadId(legacyHex: string): string;
}

export function createMailbox(owner: Owner, messages: readonly MailMessage[]): Mailbox {
  const own = new Set([owner.email, ...(owner.aliases ?? [])].map((a) => a.toLowerCase()));
  const threads = new Map<string, StoredThread>();
  const legacyByFile = new Map<string, string>();
  const mailbox: Mailbox = {
    owner,
    mint: createIdMint(),
    threads,
    legacyByFile,
    isOwn: (email) => own.has(email.toLowerCase()),
    legacyThreadId: (fileThreadId) => known(legacyByFile.get(fileThreadId), fileThreadId),
    fileThreadId: (legacyHex) => known(threads.get(legacyHex)?.fileThreadId, legacyHex),
  };
  const oldestFirst = [...messages].sort((a, b) => Date.parse(a.date) - Date.parse(b.date));
  for (const message of oldestFirst) addMessage(mailbox, message);
  return mailbox;
}

/** Appends a message of the mail file, or one that arrives later, and makes its ids. */
export function addMessage(mailbox: Mailbox, file: MailMessage): StoredMessage {
  const at = Date.parse(file.date);
  if (Number.isNaN(at)) throw new Error(`message ${file.id} has no date`);
  const own = mailbox.isOwn(file.from.email);
  const scheduled = file.headers?.['X-Scheduled-At'];
  const scheduledAt = scheduled === undefined ? null : Date.parse(scheduled);
  const legacyId = mailbox.mint.legacy(scheduledAt ?? at, file.id);
  const message: StoredMessage = {
    file,
    at,
    scheduledAt,
    legacyId,
    id: own ? `msg-a:${mailbox.mint.random(file.id)}` : `msg-f:${decimalOf(legacyId)}`,
    own,
    labels: firstLabels(mailbox, file, own),
    draftLegacyId: null,
  };
  insertByTime(threadFor(mailbox, message).messages, message);
  return message;
}

/** A thread without messages yet, for the first draft save of a new mail. */
export function addThread(mailbox: Mailbox, thread: StoredThread): StoredThread {
  mailbox.threads.set(thread.legacyId, thread);
  mailbox.legacyByFile.set(thread.fileThreadId, thread.legacyId);
  return thread;
}

function threadFor(mailbox: Mailbox, first: StoredMessage): StoredThread {
  const { threadId: fileThreadId } = first.file;
  const existing = mailbox.threads.get(mailbox.legacyByFile.get(fileThreadId) ?? '');
  if (existing) return existing;
  const ids = first.own ? ownThreadIds(mailbox, first) : receivedThreadIds(first);
  return addThread(mailbox, { fileThreadId, ...ids, messages: [], draft: null });
}

function receivedThreadIds(first: StoredMessage) {
  return { threadId: `thread-f:${decimalOf(first.legacyId)}`, legacyId: first.legacyId };
}

/** A thread the owner starts is named by the first save of its draft, before Send (facts/gmail.md 6). */
function ownThreadIds(mailbox: Mailbox, first: StoredMessage) {
  const seed = `thread ${first.file.threadId}`;
  const writingMs = 5000 + (fnv1a(seed) % 90_000);
  return {
    threadId: `thread-a:${mailbox.mint.random(seed)}`,
    legacyId: mailbox.mint.legacy((first.scheduledAt ?? first.at) - writingMs, seed),
  };
}

function firstLabels(mailbox: Mailbox, file: MailMessage, own: boolean): Set<string> {
  const written = file.headers?.['X-Gmail-Labels'];
  if (written !== undefined) {
    return new Set(
      written
        .split(',')
        .map((label) => label.trim())
        .filter((label) => label !== ''),
    );
  }
  const toOwner = [...file.to, ...(file.cc ?? [])].some((p) => mailbox.isOwn(p.email));
  if (!own) return new Set(['Inbox']);
  return new Set(toOwner ? ['Sent', 'Inbox'] : ['Sent']);
}

function insertByTime(messages: StoredMessage[], message: StoredMessage): void {
  const after = messages.findIndex((other) => other.at > message.at);
  messages.splice(after === -1 ? messages.length : after, 0, message);
}

function known<T>(found: T | undefined, wanted: string): T {
  if (found === undefined) throw new Error(`the mailbox has no thread ${wanted}`);
  return found;
}
