import type { MailMessage, Owner } from '../mail-message';
import { discardDraft, leaveDraft, saveDraft } from './drafting';
import type { ListSpec } from './list-spec';
import { addMessage, createMailbox, type Mailbox } from './mailbox';
import { markRead } from './mailbox-labels';
import { rowData, userLabels } from './row-data';
import { type Sending, sendCompose, undoSending } from './sending';
import type { StoredMessage } from './stored-mail';
import type { Switches } from './switches';
import { findThread, messageData, threadData } from './thread-data';
import { listThreads, messagesUntil } from './views';
import type { ComposeData, ListData, SavedDraft, SendData, SentData, ThreadData } from './wire';

/** One signed-in mailbox and what the page asks of its server. */
export interface Account {
  readonly mailbox: Mailbox;
  /** Every press on Send, the undone ones included. */
  readonly sendings: Sending[];
  list(spec: ListSpec, page: number): ListData;
  /** @param list the list it is opened from: in Trash and Spam only what lies there is shown */
  thread(ref: string, list?: string): ThreadData | null;
  draft(compose: ComposeData): SavedDraft;
  discard(composeId: string): void;
  send(compose: SendData): SentData;
  undo(sendId: number): void;
  receive(message: MailMessage): StoredMessage;
  /** Replies left unsent before, by thread id of the mail file; each is left once. */
  leaveDrafts(fileThreadIds: readonly string[]): void;
}

export interface AccountSurroundings {
  /** Epoch milliseconds. */
  now(): number;
  switches(): Switches;
}

export function createAccount(
  owner: Owner,
  messages: readonly MailMessage[],
  { now, switches }: AccountSurroundings,
): Account {
  const mailbox = createMailbox(owner, messages);
  const sendings: Sending[] = [];
  const left = new Set<string>();
  return {
    mailbox,
    sendings,
    list: (spec, page) => listData(mailbox, spec, page, now(), switches()),
    thread(ref, list = '') {
      const thread = findThread(mailbox, ref);
      if (!thread) return null;
      const place = list === 'trash' || list === 'spam' ? list : 'mail';
      const only = switches().conversations ? null : ref;
      const data = threadData(thread, now(), { place, only });
      markRead(messagesUntil(thread, now()));
      return data;
    },
    draft(compose) {
      const { draft, threadId, legacyId } = saveDraft(mailbox, compose, now());
      if (!draft) throw new Error('a saved draft is missing');
      return { id: draft.id, legacyId: draft.legacyId, threadId, legacyThreadId: legacyId };
    },
    discard: (composeId) => discardDraft(mailbox, composeId),
    send(compose) {
      const sending = sendCompose(mailbox, compose, sendings.length + 1, now());
      sendings.push(sending);
      const { sendId, thread, message } = sending;
      const { threadId, legacyId } = thread;
      return { sendId, threadId, legacyThreadId: legacyId, message: messageData(message) };
    },
    undo(sendId) {
      const sending = sendings.find((other) => other.sendId === sendId);
      if (sending) undoSending(mailbox, sending);
    },
    receive(message) {
      const stored = addMessage(mailbox, message);
      if (!stored.own && message.headers?.['X-Gmail-Labels'] === undefined) {
        stored.labels.add('Unread');
      }
      return stored;
    },
    leaveDrafts(fileThreadIds) {
      for (const id of fileThreadIds.filter((wanted) => !left.has(wanted))) {
        left.add(id);
        leaveDraft(mailbox, id, 'Hello,', now());
      }
    },
  };
}

function listData(
  mailbox: Mailbox,
  spec: ListSpec,
  asked: number,
  now: number,
  switches: Switches,
): ListData {
  const listed = listThreads(mailbox, spec, now, switches);
  const lastPage = Math.max(1, Math.ceil(listed.length / switches.pageSize));
  const page = Math.min(asked, lastPage);
  const from = (page - 1) * switches.pageSize;
  const shown = listed.slice(from, from + switches.pageSize);
  const all = listThreads(mailbox, { name: 'all', argument: '' }, now).map((l) => l.messages);
  const unread = (messages: readonly StoredMessage[]) =>
    messages.some((message) => message.labels.has('Unread') && message.labels.has('Inbox'));
  return {
    spec,
    page,
    total: listed.length,
    rows: shown.map((row) => rowData(mailbox, spec, row, switches)),
    unreadInInbox: all.filter(unread).length,
    labels: [...new Set(all.flatMap(userLabels))].sort(),
    now,
  };
}
