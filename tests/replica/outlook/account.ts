import type { MailMessage, Owner } from '../mail-message';
import { conversationData, openById } from './conversation-data';
import { allDrafts, discardDraft, draftData, leaveDraft, saveDraft } from './drafting';
import { comparableId } from './ews-ids';
import { addMessage, createMailbox, type Mailbox } from './mailbox';
import { draftRow, rowData } from './row-data';
import { scheduleCompose, sendScheduled } from './scheduling';
import { type Sending, sendCompose, undoSending } from './sending';
import type { StoredMessage } from './stored-mail';
import type { Switches } from './switches';
import { inFolder, type Listed, listDrafts, listMessages, matching } from './views';
import type {
  ComposeData,
  ConversationData,
  DraftData,
  Folder,
  FolderCounts,
  ListData,
  Pivot,
  SendData,
  SentData,
} from './wire';

/** One signed-in mailbox and what the page asks of its server. */
export interface Account {
  readonly mailbox: Mailbox;
  /** Every press on Send, the undone ones included. */
  readonly sendings: Sending[];
  list(folder: Folder, pivot: Pivot | null): ListData;
  search(query: string): ListData;
  counts(): FolderCounts;
  /** Opening marks as read. */
  conversation(id: string): ConversationData | null;
  compose(id: string): DraftData | null;
  draft(compose: ComposeData): { readonly savedAt: number };
  discard(composeId: string): void;
  send(compose: SendData): SentData;
  /** The mail goes out a day later. */
  schedule(compose: ComposeData): void;
  undo(sendId: number): DraftData | null;
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
  const mailbox = createMailbox(owner, messages, switches().host);
  const sendings: Sending[] = [];
  const left = new Set<string>();
  return {
    mailbox,
    sendings,
    ...lists(mailbox, sendings, { now, switches }),
    conversation(id) {
      sendScheduled(mailbox, sendings, now());
      const opened = openById(mailbox, id, now());
      if (!opened) return null;
      for (const message of opened.messages) message.read = true;
      return conversationData(mailbox, opened, now());
    },
    compose(id) {
      const wanted = comparableId(id);
      const draft = allDrafts(mailbox).find(
        ({ composeId, itemId }) => composeId === id || comparableId(itemId) === wanted,
      );
      return draft ? draftData(draft) : null;
    },
    draft: (compose) => ({ savedAt: saveDraft(mailbox, compose, now()).savedAt }),
    discard: (composeId) => discardDraft(mailbox, composeId),
    send(compose) {
      const sending = sendCompose(mailbox, compose, sendings.length + 1, now());
      sendings.push(sending);
      return { sendId: sending.sendId, convId: sending.conversation.convId };
    },
    schedule: (compose) => scheduleCompose(mailbox, compose, now()),
    undo(sendId) {
      const sending = sendings.find((other) => other.sendId === sendId);
      const draft = sending ? undoSending(mailbox, sending) : null;
      return draft && draftData(draft);
    },
    receive: (message) => addMessage(mailbox, message),
    leaveDrafts(fileThreadIds) {
      for (const id of fileThreadIds.filter((wanted) => !left.has(wanted))) {
        left.add(id);
        leaveDraft(mailbox, id, 'Hello,', now());
      }
    },
  };
}

function lists(
  mailbox: Mailbox,
  sendings: Sending[],
  { now, switches }: AccountSurroundings,
): Pick<Account, 'list' | 'search' | 'counts'> {
  const view = () => ({ now: now(), conversations: switches().conversations });
  const draftRows = () =>
    listDrafts(mailbox).flatMap((listed) => {
      const { draft } = listed.conversation;
      return draft ? [draftRow(mailbox, listed, draft, switches().conversations)] : [];
    });
  const rows = (listed: readonly Listed[], folder: Folder | null) => {
    const isPinned = ({ conversation }: Listed) =>
      folder === 'inbox' && switches().pinned.includes(conversation.fileThreadId);
    return [...listed.filter(isPinned), ...listed.filter((l) => !isPinned(l))].map((l) =>
      rowData(mailbox, l, {
        ...view(),
        recipients: folder === 'sentitems',
        pinned: isPinned(l),
      }),
    );
  };
  return {
    list(folder, pivot) {
      sendScheduled(mailbox, sendings, now());
      const listed = listMessages(mailbox, inFolder(folder, pivot), view());
      const shown = folder === 'drafts' ? draftRows() : rows(listed, folder);
      return { folder, pivot, rows: shown, now: now() };
    },
    search(query) {
      const listed = listMessages(mailbox, matching(query), view());
      return { folder: 'inbox', pivot: null, rows: rows(listed, null), now: now() };
    },
    counts() {
      const single = { now: now(), conversations: false };
      const count = (folder: Folder) => {
        const listed = listMessages(mailbox, inFolder(folder, null), single);
        const unread = listed.filter(({ messages }) => messages.some((m) => !m.read)).length;
        return { total: listed.length, unread };
      };
      return {
        inbox: count('inbox'),
        sentitems: count('sentitems'),
        archive: count('archive'),
        deleteditems: count('deleteditems'),
        drafts: { total: allDrafts(mailbox).length, unread: 0 },
      };
    },
  };
}
