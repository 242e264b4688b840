/** What the page and the replica's server say to each other, as JSON under `/replica/`. */

import type { MailPerson, Owner } from '../mail-message';
import type { ListSpec } from './list-spec';
import type { ComposeKind } from './stored-mail';
import type { Switches } from './switches';

/** Written into the page as a JSON block. */
export interface PageConfig {
  readonly owner: Owner;
  /** N of `/mail/u/N/`. */
  readonly index: number;
  readonly switches: Switches;
  /** Of the mail server, when the page was loaded; epoch milliseconds. */
  readonly now: number;
}

export interface RowPerson extends MailPerson {
  readonly own: boolean;
}

export interface RowData {
  /** With the message behind a bar where the conversation view is off: `thread-f:1|msg-f:2`. */
  readonly threadId: string;
  readonly legacyThreadId: string;
  /** Drafts included. */
  readonly lastMessageId: string;
  /** Null for a draft without a thread. */
  readonly lastNonDraftId: string | null;
  readonly standaloneDraft: { readonly id: string; readonly legacyId: string } | null;
  readonly people: readonly RowPerson[];
  /** Whether `people` are recipients instead of senders. */
  readonly recipients: boolean;
  readonly count: number;
  readonly draft: boolean;
  readonly unread: boolean;
  readonly subject: string;
  readonly snippet: string;
  readonly labels: readonly string[];
  /** Epoch milliseconds. */
  readonly shownAt: number;
}

export interface ListData {
  readonly spec: ListSpec;
  readonly page: number;
  readonly total: number;
  readonly rows: readonly RowData[];
  readonly unreadInInbox: number;
  readonly labels: readonly string[];
  readonly now: number;
}

export interface MessageData {
  readonly id: string;
  readonly legacyId: string;
  readonly draftLegacyId: string | null;
  readonly from: MailPerson;
  readonly to: readonly MailPerson[];
  readonly cc: readonly MailPerson[];
  readonly replyTo: string | null;
  readonly at: number;
  readonly subject: string;
  readonly text: string;
  readonly attachments: readonly string[];
  readonly own: boolean;
  readonly unread: boolean;
}

export interface DraftData {
  readonly composeId: string;
  readonly kind: ComposeKind;
  readonly id: string;
  readonly legacyId: string;
  readonly answers: string | null;
  readonly from: string;
  readonly to: readonly MailPerson[];
  readonly cc: readonly MailPerson[];
  readonly bcc: readonly MailPerson[];
  readonly subject: string;
  readonly text: string;
}

export interface ThreadData {
  readonly threadId: string;
  readonly legacyId: string;
  readonly subject: string;
  readonly labels: readonly string[];
  readonly messages: readonly MessageData[];
  readonly draft: DraftData | null;
  readonly now: number;
}

/** A compose box as it is saved, sent or thrown away. */
export interface ComposeData {
  readonly composeId: string;
  readonly kind: ComposeKind;
  /** Legacy id of the thread; null for a new mail. */
  readonly thread: string | null;
  readonly answers: string | null;
  readonly from: string;
  readonly to: readonly MailPerson[];
  readonly cc: readonly MailPerson[];
  readonly bcc: readonly MailPerson[];
  readonly subject: string;
  /** The user's own words. */
  readonly text: string;
  /** As it would be sent: with signature and quoted history. */
  readonly fullText: string;
}

export interface SendData extends ComposeData {
  /** Whether a real person's click or key set it off; a script's click is not trusted. */
  readonly trusted: boolean;
  /** Epoch milliseconds for which it is scheduled; null where it goes out at once. */
  readonly sendAt: number | null;
}

export interface SavedDraft {
  readonly id: string;
  readonly legacyId: string;
  readonly threadId: string;
  readonly legacyThreadId: string;
}

export interface SentData {
  readonly sendId: number;
  readonly threadId: string;
  readonly legacyThreadId: string;
  readonly message: MessageData;
}
