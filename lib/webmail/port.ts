/**
 * The port to a mail page. Adapters describe what the page shows, in the page's own terms and
 * without a clock; what it means is decided elsewhere.
 */
import type { Instant } from '../domain/instant';
import type { Person } from '../domain/person';
import type { SelectorHealth } from './selector';

export type Provider = 'gmail' | 'outlook';

export type ListName = 'inbox' | 'sent' | 'other';

export type Route =
  | { readonly view: 'list'; readonly list: ListName; readonly page: number }
  | { readonly view: 'thread'; readonly threadId: string | null }
  | { readonly view: 'other' };

/** One visible row of a thread list. */
export interface RowReading {
  readonly threadId: string;
  /** The newest message that is no draft, and when the server took it. */
  readonly lastMessageId: string;
  readonly lastMessageAt: Instant;
  /**
   * Whether the date the row shows is that of its last message: then the message stands in this
   * view. `earlier`: the view's newest message is older, so the last one stands elsewhere.
   */
  readonly shows: 'last-message' | 'earlier-message' | 'unknown';
  /** Senders, or the recipients in a list of sent mail. Never complete for certain. */
  readonly people: readonly Person[];
  readonly subject: string;
  readonly snippet: string;
}

export interface ListReading {
  readonly account: string;
  readonly list: ListName;
  /** 1 for the newest page. */
  readonly page: number;
  readonly rows: readonly RowReading[];
  /** True where the page itself says that nothing is here. */
  readonly empty: boolean;
  /**
   * False where a row was left out that may be a thread: its ids were not found, or it was never
   * filled. Advertisements, known rows of other extensions and drafts without a thread may miss.
   */
  readonly complete: boolean;
}

/** One message of an open thread, oldest first. */
export interface MessageReading {
  /** Null for a collapsed message that was never loaded. */
  readonly messageId: string | null;
  /** From the id; null where there is none. */
  readonly sentAt: Instant | null;
  readonly from: Person;
  /** Null where the page does not show them. */
  readonly to: readonly Person[] | null;
  /** The writer's own text without the page's quote elements, at most 20,000 characters; null while collapsed. */
  readonly text: string | null;
  /** True where the text was longer. */
  readonly textCut: boolean;
  /** True where a quote of the page's or trimmed content was cut from the text; false while collapsed. */
  readonly quotes: boolean;
}

export interface ThreadReading {
  readonly account: string;
  readonly threadId: string;
  readonly subject: string;
  readonly messages: readonly MessageReading[];
  /**
   * Index of the message after which the page hides others, which are left out of `messages`; null
   * where it hides none.
   */
  readonly hiddenAfter: number | null;
}

export interface Recipients {
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly bcc: readonly Person[];
}

export type InsertOutcome =
  /** `unsaved`: the text stands there, but the page has not saved a draft of it yet; say so. */
  | { readonly ok: true; readonly unsaved?: true }
  /** `not-shown`: the editor took the text but it is not seen; never insert again, offer to copy. */
  | { readonly ok: false; readonly why: 'no-body' | 'refused' | 'not-shown' };

/** One open compose box. Stays the same object for as long as the box is open. */
export interface ComposeBox {
  readonly id: string;
  /** The thread that is being answered; null for a new mail. */
  threadId(): string | null;
  recipients(): Recipients;
  /** The account's address that this mail will be sent from, lower case; null where not shown. */
  from(): string | null;
  subject(): string;
  /** The user's own text above signature and quote. */
  ownText(): string;
  isOpen(): boolean;
  /** Element after which an own button may stand, or null where the toolbar is not recognised. */
  toolbarAnchor(): Element | null;
  /** Where the body is on the screen, for a floating button; null when not visible. */
  bodyRect(): DOMRect | null;
  focus(): void;
  /**
   * Puts the paragraphs at the end of the user's own part of the body as one undo step.
   * Nothing of the user's is overwritten. '' is an empty line.
   */
  insert(paragraphs: readonly string[]): Promise<InsertOutcome>;
}

export type OpenOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly why: 'not-found' | 'timeout' };

export type ReplyOutcome =
  | { readonly ok: true; readonly box: ComposeBox }
  | { readonly ok: false; readonly why: 'no-reply-button' | 'timeout' };

/** A Send that the user pressed, or the taking back of one. */
export type SendEvent =
  | {
      readonly kind: 'sent';
      readonly sendId: string;
      /** The compose box it was sent from. */
      readonly boxId: string;
      readonly threadId: string | null;
      /** To, then Cc. */
      readonly to: readonly Person[];
      readonly subject: string;
      readonly text: string;
    }
  | { readonly kind: 'undone'; readonly sendId: string; readonly threadId: string | null };

export interface WebmailListener {
  /** Something on the page changed; readings may differ. Called at most once per 250 ms. */
  changed(): void;
  composeOpened(box: ComposeBox): void;
  composeClosed(box: ComposeBox): void;
  send(event: SendEvent): void;
}

export interface Webmail {
  readonly provider: Provider;
  /** Address of the mailbox that is shown, lower case; null while it cannot be told. */
  account(): string | null;
  /** Addresses the page itself shows as the user's own (account, From choices), lower case. */
  ownAddresses(): readonly string[];
  route(): Route;
  /** The visible list; null where no list is shown or the page has not settled. */
  readList(): ListReading | null;
  /**
   * The open thread; null where none is shown or the page has not settled, as for some seconds
   * after a Send in it.
   */
  readThread(): ThreadReading | null;
  /**
   * Element before which a line about the open thread may stand as a block of its own, above the
   * heading; null where there is none.
   */
  threadLineAnchor(): Element | null;
  composes(): readonly ComposeBox[];
  /**
   * Starts watching; ends with the signal. Compose boxes that are open already are told of, and
   * `changed` is called once soon.
   */
  watch(listener: WebmailListener, signal: AbortSignal): void;
  /** Shows a thread; resolves when it can be read. */
  openThread(threadId: string, signal: AbortSignal): Promise<OpenOutcome>;
  /**
   * Opens the reply of the newest message of the open thread, and waits for its body. A reply that
   * is open already is given; for `reply-all` only one that this call opened before and nobody
   * wrote in gives way.
   */
  openReply(how: 'reply' | 'reply-all', signal: AbortSignal): Promise<ReplyOutcome>;
  /** Hits and misses of every selector; a miss counts only as DESIGN section 5 says. */
  health(): readonly SelectorHealth[];
}
