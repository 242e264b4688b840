/**
 * What a page shows, before anybody has asked what it means: texts as they stand there, and where.
 * A mail tab gathers it, and the worker understands it (adr 22).
 */
import type { Interval } from '../../domain/instant';
import type { DateEvidence } from '../../domain/page-texts/date-evidence';
import type { ListName, MessageReading, RowReading } from '../port';

/** Whose mailbox is shown, as far as the page says. */
export interface MailboxFacts {
  readonly account: string;
  readonly ownAddresses: readonly string[];
  /** In which the page may write, BCP 47. */
  readonly languages: readonly string[];
  /** Of the page: the user's name may stand in it. */
  readonly title: string;
  /** Of the account button. */
  readonly label: string;
}

/** One row in which a whole date was found. */
export interface RowFacts {
  readonly id: string;
  /** "Wed 9/30/2026 4:41 AM", in whatever language and order. */
  readonly date: string;
  /** The line of the people, as `markedLine` writes it; null where it was not found. */
  readonly people: string | null;
  readonly subject: string;
  readonly snippet: string;
  /** So many headers of groups stand above it. */
  readonly group: number;
}

export interface ListFacts {
  readonly kind: 'list';
  readonly list: ListName;
  readonly rows: readonly RowFacts[];
}

/** What is understood of a list: of rows, those that can be read. */
export interface ListUnderstood {
  readonly rows: readonly RowReading[];
  /** So many of them at the top are held there. */
  readonly pinned: number;
  /** Rows whose date could be two. */
  readonly undated: number;
}

/** One message in a pane. */
export interface CardFacts {
  /** The first was written by the page for all to see, and tells how it writes dates. */
  readonly dates: readonly string[];
  readonly sender: string;
  /** The sender stands in a part of its own. */
  readonly isNamed: boolean;
  /** It shows its words. */
  readonly isOpen: boolean;
  /** Null where the recipients are folded, or not all shown. */
  readonly to: readonly string[] | null;
  readonly words: Pick<MessageReading, 'text' | 'textCut' | 'quotes' | 'attachments'>;
  /** The beginnings of all texts beside the words. */
  readonly says: readonly string[];
  /** A mail is being written in it, and nothing else shown. */
  readonly isWritten: boolean;
  /** It offers an answer; it offers to edit it. */
  readonly replies: boolean;
  readonly edits: boolean;
}

export interface ThreadFacts {
  readonly kind: 'thread';
  /** In the order of the page. */
  readonly cards: readonly CardFacts[];
  /** Before which cards the page hides others. */
  readonly hidden: readonly number[];
  /** Somewhere on the page an answer is offered. */
  readonly offersReplies: boolean;
}

/** Null while the newest message has no sender or no date. */
export type ThreadUnderstood = {
  readonly messages: readonly MessageReading[];
  readonly hiddenAfter: number | null;
  /** Which card is that of the newest message. */
  readonly newest: number;
} | null;

interface DateFacts {
  readonly kind: 'dates';
  readonly texts: readonly string[];
}

export type Facts = ListFacts | ThreadFacts | DateFacts;

/** What is understood, by the kind of facts. */
export interface Understood {
  readonly list: ListUnderstood;
  readonly thread: ThreadUnderstood;
  /** Wall time of the mailbox, of each text; null where it is no date, or could be two. */
  readonly dates: readonly (Interval | null)[];
}

/** What a page has shown of one mailbox since the tab was opened. */
export interface Memory {
  readonly evidence: DateEvidence;
  /** Names as they are compared, each with an address that stood beside it. */
  readonly bearers: readonly (readonly [name: string, address: string])[];
  /** Whether threads stand with their newest message at the top, as far as one could see. */
  readonly newestFirst: boolean;
}

export interface PageQuestion {
  readonly facts: Facts;
  readonly mailbox: MailboxFacts;
  /** Null before anything was understood. */
  readonly memory: Memory | null;
}

export interface PageAnswer {
  readonly understood: Understood[Facts['kind']];
  readonly memory: Memory;
}
