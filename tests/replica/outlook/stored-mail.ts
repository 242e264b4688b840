import type { MailMessage, MailPerson } from '../mail-message';
import type { ComposeKind, Folder } from './wire';

/** Words of the mailbox model. The model lives in Node; the page asks for views of it. */
export interface StoredMessage {
  readonly file: MailMessage;
  /** Epoch milliseconds at which the server took it. */
  readonly at: number;
  readonly itemId: string;
  readonly own: boolean;
  /** A mail to oneself lies in two. Mail may be moved. */
  folders: ReadonlySet<Exclude<Folder, 'drafts'>>;
  /** Of the Inbox: whether it lies in the Other pivot. */
  readonly other: boolean;
  read: boolean;
}

export interface StoredDraft {
  readonly composeId: string;
  readonly itemId: string;
  readonly kind: ComposeKind;
  readonly to: readonly MailPerson[];
  readonly cc: readonly MailPerson[];
  readonly bcc: readonly MailPerson[];
  readonly subject: string;
  /** The user's own words, without signature and quote. */
  readonly text: string;
  readonly html: string;
  /** Epoch milliseconds. */
  readonly savedAt: number;
  /** When it goes out by itself; null for one that waits for its writer. Epoch milliseconds. */
  sendAt: number | null;
}

export interface StoredConversation {
  readonly fileThreadId: string;
  readonly convId: string;
  /** Oldest first; may reach into the future of the replica's clock. */
  readonly messages: StoredMessage[];
  draft: StoredDraft | null;
  /** All that arrives in it is deleted at once. */
  ignored: boolean;
}
