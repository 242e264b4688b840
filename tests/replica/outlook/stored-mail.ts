import type { MailMessage, MailPerson } from '../mail-message';
import type { ComposeKind } from './wire';

/** Words of the mailbox model. The model lives in Node; the page asks for views of it. */
export interface StoredMessage {
  readonly file: MailMessage;
  /** Epoch milliseconds at which the server took it. */
  readonly at: number;
  readonly itemId: string;
  readonly own: boolean;
  /** A mail to oneself lies in two. */
  readonly folders: ReadonlySet<'inbox' | 'sentitems' | 'archive'>;
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
}

export interface StoredConversation {
  readonly fileThreadId: string;
  readonly convId: string;
  /** Oldest first; may reach into the future of the replica's clock. */
  readonly messages: StoredMessage[];
  draft: StoredDraft | null;
}
