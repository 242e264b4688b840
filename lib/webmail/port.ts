/**
 * The port to a mail page. Adapters describe what the page shows, in the page's own terms and
 * without a clock; what it means is decided elsewhere.
 */
import type { PrintFailure } from '../domain/confirming/asking';
import type { Interval } from '../domain/instant';
import type { Person } from '../domain/person';
import type { SelectorHealth } from './selector';

export type Provider = 'gmail' | 'outlook';

export type ListName = 'inbox' | 'sent' | 'other';

/**
 * In which clock the times of a reading are: instants, or what a clock on the wall of the mailbox's
 * own time zone showed, in milliseconds as if that zone were UTC.
 */
export type Clock = 'real' | 'mailbox';

export type Route =
  | { readonly view: 'list'; readonly list: ListName; readonly page: number | null }
  | { readonly view: 'thread'; readonly threadId: string | null }
  | { readonly view: 'other' };

/** One visible row of a thread list. */
export interface RowReading {
  readonly threadId: string;
  /**
   * The newest message the row tells of that is no draft: in some pages that of the whole thread, in
   * others that of this list. Null where the page does not name its messages.
   */
  readonly messageId: string | null;
  /** When the server took it. */
  readonly messageAt: Interval;
  /** Whether that message stands in this list, or elsewhere and the list's own are older. */
  readonly stands: 'here' | 'elsewhere' | 'unknown';
  /** Senders, or the recipients in a list of sent mail. Never complete for certain. */
  readonly people: readonly Person[];
  readonly subject: string;
  readonly snippet: string;
}

export interface ListReading {
  readonly account: string;
  readonly list: ListName;
  /** Where the page shows the list in parts side by side: this one's number from 0, and how many. */
  readonly part: { readonly at: number; readonly of: number } | null;
  /** 1 where the list begins, 2 for what follows at once, and on; null for a window further down. */
  readonly page: number | null;
  readonly clock: Clock;
  readonly rows: readonly RowReading[];
  /** So many rows at the top are held there whatever their date. */
  readonly pinned: number;
  /** True where the page itself says that nothing is here. */
  readonly empty: boolean;
  /**
   * False where a row was left out that may be a thread: its ids were not found, or it was never
   * filled. Advertisements, known rows of other extensions and drafts without a thread may miss.
   */
  readonly complete: boolean;
  /** Rows that were left out because their date can be read in two ways. */
  readonly undated: number;
}

/** One message of an open thread, oldest first. */
export interface MessageReading {
  /** Null for a collapsed message that was never loaded. */
  readonly messageId: string | null;
  /** Null where the page does not tell. */
  readonly sentAt: Interval | null;
  /** The date as the page writes it; absent where nothing needs it. */
  readonly shownDate?: string;
  readonly from: Person;
  /** Null where the page does not show them. */
  readonly to: readonly Person[] | null;
  /** The writer's own text without the page's quote elements, at most 20,000 characters; null while collapsed. */
  readonly text: string | null;
  /** True where the text was longer. */
  readonly textCut: boolean;
  /** True where a quote of the page's or trimmed content was cut from the text; false while collapsed. */
  readonly quotes: boolean;
  /**
   * Names of the attached files as the page shows them, at most 20 of at most 200 characters; none
   * while collapsed.
   */
  readonly attachments: readonly string[];
  /**
   * Null where it cannot be told whether this is a mail that the user sent: a folded one of the
   * user's own may be a draft, and one under the user's name may be somebody else's. Nothing follows
   * from it then, also not that somebody wrote to the user. Drafts that are known are left out.
   */
  readonly isSent: boolean | null;
}

export interface ThreadReading {
  readonly account: string;
  readonly threadId: string;
  readonly clock: Clock;
  /** False where the page shows single messages, and not all there is of the thread. */
  readonly whole: boolean;
  readonly subject: string;
  readonly messages: readonly MessageReading[];
  /**
   * Index of the message after which the page hides others, which are left out of `messages`; null
   * where it hides none.
   */
  readonly hiddenAfter: number | null;
  /** In which the page may write its dates, BCP 47; absent where no message has a `shownDate`. */
  readonly languages?: readonly string[];
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

/**
 * One open compose box, as the first script knows it (adr 22). Stays the same object for as long as
 * the box is open.
 */
export interface OpenBox {
  readonly id: string;
  /** The thread that is being answered; null for a new mail, or where the page does not tell. */
  threadId(): string | null;
  /** Whether it answers a mail, of whatever thread. */
  answers(): boolean;
  recipients(): Recipients;
  subject(): string;
  /** The user's own text above signature and quote. */
  ownText(): string;
  isOpen(): boolean;
  /** Element after which an own button may stand, or null where the toolbar is not recognised. */
  toolbarAnchor(): Element | null;
  /** Where the body is on the screen, for a floating button; null when not visible. */
  bodyRect(): DOMRect | null;
  /** Whether the user writes in its body now. */
  hasFocus(): boolean;
}

/** The same, and what is written into it. Stays the same object too. */
export interface ComposeBox extends OpenBox {
  /** The account's address that this mail will be sent from, lower case; null where not shown. */
  from(): string | null;
  focus(): void;
  /**
   * Fills the subject as somebody who types it, where there is a field for it and it is empty.
   * @returns whether it stands there
   */
  setSubject(text: string): boolean;
  /**
   * Puts the paragraphs at the end of the user's own part of the body as one undo step.
   * Nothing of the user's is overwritten. '' is an empty line.
   */
  insert(paragraphs: readonly string[]): Promise<InsertOutcome>;
  /**
   * Puts other words in the place of a phrase as one undo step; only where the phrase stands once
   * in the user's own part of the body, within one line.
   */
  replace(phrase: string, instead: string): Promise<InsertOutcome>;
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
  composeOpened(box: OpenBox): void;
  composeClosed(box: OpenBox): void;
  send(event: SendEvent): void;
}

/** Where a list is begun. */
export interface ListStart {
  readonly list: 'inbox' | 'sent';
  /** Number of the part, from 0; 0 where the page shows the list as one. */
  readonly part: number;
  /** Number of the page, from 1. A page whose lists have no numbers shows the top. */
  readonly page: number;
}

/**
 * Turns the pages of a list as a person would. Nothing is pressed or scrolled but what leads to
 * other rows; what is shown is read with `readList`. Whoever calls has looked that nobody writes.
 */
export interface Paging {
  /** Where the page stands, to come back to, also after it was loaded anew in this tab: opaque. */
  place(): string;
  /** Goes back to a place as far as it still exists; resolves when the page shows it. */
  goTo(place: string, signal: AbortSignal): Promise<'shown' | 'stuck'>;
  /** Shows a list; resolves when `readList` reads it. */
  showList(start: ListStart, signal: AbortSignal): Promise<'shown' | 'stuck'>;
  /**
   * Shows the rows that follow those on the screen: the next page, or a window further down that
   * still shows one of these rows. Resolves when `readList` reads them. `end` only where the page
   * itself says that nothing follows; `stuck` where no list is shown or it does not follow in time.
   */
  showOlder(signal: AbortSignal): Promise<'shown' | 'end' | 'stuck'>;
}

/** What a mail page says: all that the first script needs of it (adr 22). */
export interface WebmailReader {
  readonly provider: Provider;
  /** Address of the mailbox that is shown, lower case; null while it cannot be told. */
  account(): string | null;
  /** Where the browser finds this mailbox again: the page's address without what is open in it. */
  home(): string;
  /** Addresses the page itself shows as the user's own (account, From choices), lower case. */
  ownAddresses(): readonly string[];
  route(): Route;
  /** The visible list; null where no list is shown or the page has not settled. */
  readList(): ListReading | null;
  /** How many threads the list on the screen has in all, as the page says; null where it does not. */
  listCount(): number | null;
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
  composes(): readonly OpenBox[];
  /**
   * Starts watching; ends with the signal. Compose boxes that are open already are told of, and
   * `changed` is called once soon.
   */
  watch(listener: WebmailListener, signal: AbortSignal): void;
  /** Hits and misses of every selector; a miss counts only as DESIGN section 5 says. */
  health(): readonly SelectorHealth[];
}

/** The same, and what is done in the page: comes in with the later script (adr 22). */
export interface Webmail extends WebmailReader {
  readonly paging: Paging;
  composes(): readonly ComposeBox[];
  /** Shows a thread; resolves when it can be read. */
  openThread(threadId: string, signal: AbortSignal): Promise<OpenOutcome>;
  /**
   * Opens the reply of the newest message of the open thread, and waits for its body. A reply that
   * is open already is given; for `reply-all` only one that this call opened before and nobody
   * wrote in gives way.
   */
  openReply(how: 'reply' | 'reply-all', signal: AbortSignal): Promise<ReplyOutcome>;
  /**
   * Asks the page's own server for a print page of a thread, and reads it: who wrote what, in order,
   * without ids and times (adr 17). Absent where there is no such page.
   */
  print?(threadId: string, signal: AbortSignal): Promise<ThreadReading | PrintFailure>;
}
