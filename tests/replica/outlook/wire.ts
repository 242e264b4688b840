/** What the page and the replica's server say to each other, as JSON under `/replica/`. */
import type { MailPerson, Owner } from '../mail-message';
import type { Switches } from './switches';

/** Written into the page as a JSON block. */
export interface PageConfig {
  readonly owner: Owner;
  /** N of `/mail/N/`. */
  readonly index: number;
  /** Titles of the mailboxes in the folder tree, this one's among them. */
  readonly mailboxes: readonly string[];
  readonly switches: Switches;
}

/** Words of an address: `/mail/0/<folder>`. */
export type Folder = 'inbox' | 'sentitems' | 'drafts' | 'archive' | 'deleteditems';
export type Pivot = 'focused' | 'other';

export interface PersonData extends MailPerson {
  readonly own: boolean;
}

/** One conversation, or one message where conversations are off. */
export interface RowData {
  readonly convId: string;
  /** The item that the row stands for where conversations are off; null else. */
  readonly itemId: string | null;
  /** Senders in this folder; recipients in Sent Items. */
  readonly people: readonly PersonData[];
  readonly subject: string;
  readonly preview: string;
  readonly unread: boolean;
  readonly draft: boolean;
  readonly pinned: boolean;
  /** Epoch milliseconds of the newest message of the conversation in this folder. */
  readonly shownAt: number;
  /** Messages of the conversation in this folder. */
  readonly count: number;
  /** Whether the owner answered the newest of them. */
  readonly replied: boolean;
}

export interface ListData {
  readonly folder: Folder;
  readonly pivot: Pivot | null;
  /** Newest first, the pinned ones before. All of them: the page mounts a few at a time. */
  readonly rows: readonly RowData[];
  readonly now: number;
}

export interface MessageData {
  readonly itemId: string;
  readonly from: PersonData;
  readonly to: readonly PersonData[];
  readonly cc: readonly PersonData[];
  /** Epoch milliseconds. */
  readonly at: number;
  readonly subject: string;
  /** With its quoted history, as plain text. */
  readonly text: string;
  readonly attachments: readonly string[];
}

export interface DraftData {
  readonly composeId: string;
  readonly kind: ComposeKind;
  readonly to: readonly MailPerson[];
  readonly cc: readonly MailPerson[];
  readonly bcc: readonly MailPerson[];
  readonly subject: string;
  /** The whole body as the editor gave it. */
  readonly html: string;
  readonly savedAt: number;
  /** When it goes out by itself, or null. Epoch milliseconds. */
  readonly sendAt: number | null;
}

export interface ConversationData {
  readonly convId: string;
  readonly subject: string;
  /** Oldest first. */
  readonly messages: readonly MessageData[];
  readonly draft: DraftData | null;
  readonly now: number;
}

export type ComposeKind = 'new' | 'reply' | 'reply-all';

/** A compose box as it is saved, sent or thrown away. */
export interface ComposeData {
  readonly composeId: string;
  readonly kind: ComposeKind;
  /** Null for a new mail. */
  readonly convId: string | null;
  readonly to: readonly MailPerson[];
  readonly cc: readonly MailPerson[];
  readonly bcc: readonly MailPerson[];
  readonly subject: string;
  /** The user's own words, above signature and quote. */
  readonly text: string;
  readonly html: string;
}

export interface SendData extends ComposeData {
  /** Whether a real person's click or key set it off; a script's click is not trusted. */
  readonly trusted: boolean;
}

export interface SentData {
  readonly sendId: number;
  readonly convId: string;
}

/** How much lies in each folder, as the folder tree says it. */
export type FolderCounts = {
  readonly [folder in Folder]: { readonly total: number; readonly unread: number };
};

/**
 * What only the frame and the list ask for.
 * GET  /replica/<index>/search?q=words   -> ListData of all folders, `folder` being the Inbox
 * GET  /replica/<index>/counts           -> FolderCounts
 * GET  /replica/<index>/compose?id=<composeId or item id of a draft> -> DraftData, or 404
 */
export interface FrameServer {
  search(query: string): Promise<ListData>;
  counts(): Promise<FolderCounts>;
  compose(id: string): Promise<DraftData | null>;
}

/**
 * GET  /replica/<index>/list?folder=inbox&pivot=focused  -> ListData
 * GET  /replica/<index>/conversation?id=<convId or itemId> -> ConversationData, or 404
 * POST /replica/<index>/draft   ComposeData -> { savedAt: number }
 * POST /replica/<index>/discard { composeId } -> {}
 * POST /replica/<index>/send    SendData -> SentData
 * POST /replica/<index>/schedule ComposeData -> {}
 * POST /replica/<index>/undo    { sendId } -> DraftData, or 404
 */
export interface MailServer {
  list(folder: Folder, pivot: Pivot | null): Promise<ListData>;
  conversation(id: string): Promise<ConversationData | null>;
  saveDraft(compose: ComposeData): Promise<{ readonly savedAt: number }>;
  discard(composeId: string): Promise<void>;
  send(compose: SendData): Promise<SentData>;
  schedule(compose: ComposeData): Promise<void>;
  undo(sendId: number): Promise<DraftData | null>;
}
