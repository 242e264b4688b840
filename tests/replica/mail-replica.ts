import type { MailMessage, Owner } from './mail-message';

export interface SentMail {
  readonly message: MailMessage;
  readonly account: string;
  /** False where a script pressed Send. */
  readonly trusted: boolean;
  readonly undone: boolean;
}

/** What every replica of a mail page offers to tests, whatever page it is. Ids are the page's own. */
export interface MailReplica {
  readonly provider: 'gmail' | 'outlook';
  readonly owner: Owner;
  /** Epoch milliseconds of the mail server's clock, which runs. */
  now(): number;
  setNow(isoOrMs: string | number): void;
  listUrl(list: 'inbox' | 'sent'): string;
  /** @param fileThreadId thread id of the mail file */
  threadUrl(fileThreadId: string): string;
  threadId(fileThreadId: string): string;
  fileThreadId(threadId: string): string;
  /** A new mail arrives in the first mailbox; open pages show it when this resolves. */
  deliver(message: MailMessage): Promise<unknown>;
  /** Open pages look again. */
  refresh(): Promise<void>;
  readonly sent: readonly SentMail[];
  /** Own words of every draft that is saved, of all mailboxes. */
  readonly draftTexts: readonly string[];
  /** Requests to anywhere else, as "GET https://…": all were refused. */
  readonly requestsLeft: readonly string[];
}
