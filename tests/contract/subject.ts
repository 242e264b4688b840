/** What the contract of the port needs of a mail page, real or fake, in the words of a mail file. */
import type {
  Clock,
  InsertOutcome,
  ListReading,
  ListStart,
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
  /** So many rows stand in the page at once; all where absent. */
  readonly rowsAtOnce?: number;
  /** The Inbox stands in parts, where this kind of page has parts. */
  readonly divided?: boolean;
}

/** What a kind of page can tell at all: where pages differ by nature, and not by the mail in them. */
export interface PageNature {
  /** Ids of messages stand in the page. */
  readonly namesMessages: boolean;
  /** Each person is shown with an address; else some are shown by name only. */
  readonly namesAddresses: boolean;
  readonly clock: Clock;
  /** IANA zone of the mailbox, in which a clock on its wall goes. */
  readonly zone: string;
  /** How wide a shown moment is, in milliseconds. */
  readonly precision: number;
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
  readonly nature: PageNature;
  /** Shows the mailbox, at its Inbox, with a listener that watches. */
  open(mailbox: ContractMailbox): Promise<void>;
  go(place: ContractPlace): Promise<void>;
  /** Shows more of the list, further down. */
  goOn(): Promise<void>;
  /** Shows a part of a divided Inbox, numbered from 0. */
  showPart(part: number): Promise<void>;
  deliver(message: MailMessage): Promise<void>;
  /** The page's own id of a thread or a message of the mail file. */
  threadId(fileThreadId: string): string;
  messageId(fileThreadId: string, fileMessageId: string): string;
  /** An id that could be a thread's, and is not. */
  goneThreadId(): string;

  account(): Promise<string | null>;
  ownAddresses(): Promise<readonly string[]>;
  route(): Promise<Route>;
  /** Waits until the list can be read and holds; throws after some seconds. */
  listWhere(holds: (reading: ListReading) => boolean): Promise<ListReading>;
  threadWhere(holds: (reading: ThreadReading) => boolean): Promise<ThreadReading>;

  /** What `Paging` says of each. */
  place(): Promise<string>;
  goTo(place: string): Promise<'shown' | 'stuck'>;
  showList(start: ListStart): Promise<'shown' | 'stuck'>;
  showOlder(): Promise<'shown' | 'end' | 'stuck'>;

  /** Opens a thread; where the page is loaded anew for it, the new page is asked again. */
  reachThread(threadId: string): Promise<OpenOutcome>;
  openReply(how: 'reply' | 'reply-all'): Promise<ContractReply>;
  openNewMail(): Promise<void>;
  boxIds(): Promise<readonly string[]>;
  box(boxId: string): Promise<BoxReading>;
  insert(boxId: string, paragraphs: readonly string[]): Promise<InsertOutcome>;
  setSubject(boxId: string, text: string): Promise<boolean>;
  replace(boxId: string, phrase: string, instead: string): Promise<InsertOutcome>;

  /** The user writes at the end of the own part, presses Send, takes it back. */
  type(boxId: string, text: string): Promise<void>;
  /** The user takes back what an editor counts as the last step. */
  takeBackStep(boxId: string): Promise<void>;
  pressSend(boxId: string): Promise<void>;
  undoSend(): Promise<void>;
  /** Waits until an event of this kind was told. */
  event<K extends ContractEvent['kind']>(kind: K): Promise<Extract<ContractEvent, { kind: K }>>;
  /** How often the listener was told of a change. */
  changes(): Promise<number>;
  changedSince(count: number): Promise<void>;
}
