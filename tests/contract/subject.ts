/** What the contract of the port needs of a mail page, real or fake, in the words of a mail file. */
import type {
  InsertOutcome,
  ListReading,
  OpenOutcome,
  Recipients,
  Route,
  SendEvent,
  ThreadReading,
} from '../../lib/webmail/port';
import type { MailMessage, Owner } from '../replica/mail-message';

export interface ContractMailbox {
  readonly owner: Owner;
  readonly messages: readonly MailMessage[];
  /** Whom Reply addresses when the newest message is the owner's. */
  readonly replyToOwn?: 'other' | 'self';
  /** Whether the page hides the middle of a long thread. */
  readonly foldsMiddle?: boolean;
}

type ContractPlace =
  | { readonly list: 'inbox' | 'sent' }
  /** Thread id of the mail file. */
  | { readonly thread: string };

/** A compose box as it can leave the page. */
export interface BoxReading {
  readonly threadId: string | null;
  readonly recipients: Recipients;
  readonly from: string | null;
  readonly subject: string;
  readonly ownText: string;
  readonly isOpen: boolean;
}

export type ContractReply =
  | { readonly ok: true; readonly boxId: string }
  | { readonly ok: false; readonly why: string };

/** What the listener was told, in order; `changed` is counted apart. */
export type ContractEvent =
  | { readonly kind: 'opened'; readonly boxId: string }
  | { readonly kind: 'closed'; readonly boxId: string }
  | SendEvent;

export interface Subject {
  /** Shows the mailbox, at its Inbox, with a listener that watches. */
  open(mailbox: ContractMailbox): Promise<void>;
  go(place: ContractPlace): Promise<void>;
  deliver(message: MailMessage): Promise<void>;
  /** The page's own id of a thread or a message of the mail file. */
  threadId(fileThreadId: string): string;
  messageId(fileThreadId: string, fileMessageId: string): string;

  account(): Promise<string | null>;
  ownAddresses(): Promise<readonly string[]>;
  route(): Promise<Route>;
  /** Waits until the list can be read and holds; throws after some seconds. */
  listWhere(holds: (reading: ListReading) => boolean): Promise<ListReading>;
  threadWhere(holds: (reading: ThreadReading) => boolean): Promise<ThreadReading>;

  openThread(threadId: string): Promise<OpenOutcome>;
  openReply(how: 'reply' | 'reply-all'): Promise<ContractReply>;
  openNewMail(): Promise<void>;
  boxIds(): Promise<readonly string[]>;
  box(boxId: string): Promise<BoxReading>;
  insert(boxId: string, paragraphs: readonly string[]): Promise<InsertOutcome>;

  /** The user writes at the end of the own part, presses Send, takes it back. */
  type(boxId: string, text: string): Promise<void>;
  pressSend(boxId: string): Promise<void>;
  undoSend(): Promise<void>;
  /** Waits until an event of this kind was told. */
  event<K extends ContractEvent['kind']>(kind: K): Promise<Extract<ContractEvent, { kind: K }>>;
  /** How often the listener was told of a change. */
  changes(): Promise<number>;
  changedSince(count: number): Promise<void>;
}
