import type { MailMessage, MailPerson } from '../mail-message';

/** Words of the mailbox model. The model lives in Node; the page asks for views of it. */
export interface StoredMessage {
  readonly file: MailMessage;
  /** Epoch milliseconds at which the server took it; the id says the same, unless it was scheduled. */
  readonly at: number;
  /** When the owner scheduled it for `at`; null for mail that was sent at once. */
  readonly scheduledAt: number | null;
  /** `msg-f:<decimal>` received, `msg-a:r<int>` written in the web page. */
  readonly id: string;
  readonly legacyId: string;
  readonly own: boolean;
  /** Gmail keeps labels on messages, not on threads. */
  readonly labels: Set<string>;
  /** Legacy id of the draft it was before Send; null for mail from the file. */
  readonly draftLegacyId: string | null;
}

export interface StoredDraft {
  readonly composeId: string;
  readonly kind: ComposeKind;
  /** New on each save (facts/gmail.md 1.8). */
  readonly id: string;
  readonly legacyId: string;
  readonly savedAt: number;
  /** Legacy id of the message that is answered. */
  readonly answers: string | null;
  readonly from: string;
  readonly to: readonly MailPerson[];
  readonly cc: readonly MailPerson[];
  readonly bcc: readonly MailPerson[];
  readonly subject: string;
  /** The user's own words, without signature and quote. */
  readonly text: string;
}

export type ComposeKind = 'new' | 'reply' | 'reply-all' | 'forward';

export interface StoredThread {
  readonly fileThreadId: string;
  /** `thread-f:<decimal>` received first, `thread-a:r<int>` started by the owner. */
  readonly threadId: string;
  readonly legacyId: string;
  /** Oldest first; may reach into the future of the replica's clock. */
  readonly messages: StoredMessage[];
  draft: StoredDraft | null;
}
