import type { CalendarDay } from './dates/calendar-day';
import type { Instant, Interval } from './instant';
import type { Person } from './person';
import type { Step } from './step';
import type { Verdict } from './verdict';

/** One thread of one account: `${account} ${threadId}`; the account is its address in lower case. */
export type ThreadKey = string;

export type Direction = 'in' | 'out';

/**
 * Where a message was seen, most trusted first (DESIGN section 3). `sent-row` is a row of the Sent
 * list that shows the message itself, `file` a mail of a file that was brought in, `inbox-row` one of the Inbox, `row-hint` a conclusion from a
 * row that does not show the message (facts/gmail.md 1.7).
 */
export const SOURCES = [
  'thread',
  'print',
  'file',
  'send',
  'sent-row',
  'inbox-row',
  'row-hint',
] as const;
export type Source = (typeof SOURCES)[number];

/** "This message exists." Without an id it is a claim. */
export interface MessageSighting {
  readonly kind: 'message';
  readonly thread: ThreadKey;
  readonly messageId: string | null;
  readonly sentAt: Interval;
  /** What the place itself says of the direction; null where only the sender tells. */
  readonly direction: Direction | null;
  readonly from: Person | null;
  /** Recipients as far as shown. */
  readonly to: readonly Person[];
  /** Others the place shows as writers in the thread, without saying who wrote what. */
  readonly alongside: readonly Person[];
  /** Others the place shows as those I wrote to somewhere in the thread. */
  readonly writtenTo: readonly Person[];
  readonly subject: string;
  readonly source: Source;
  readonly verdict: Verdict | null;
  /** Number of the mailbox's clock that its time is in; absent where that is an instant. */
  readonly clock?: number;
}

/** "I pressed Send": a claim whose time is the moment it was first seen, ± 10 minutes. */
export interface SendSighting {
  readonly kind: 'send';
  readonly thread: ThreadKey;
  /** Random name of this press of the button, made in the mail tab. */
  readonly sendId: string;
  readonly to: readonly Person[];
  readonly subject: string;
  readonly verdict: Verdict | null;
  /** The step whose text was inserted into this mail, if any. */
  readonly step: Step | null;
  /** By which day that text asks for what is needed (S4-22). */
  readonly neededBy?: CalendarDay;
}

/** "That Send was taken back." */
interface UndoneSighting {
  readonly kind: 'undone';
  readonly thread: ThreadKey;
  readonly sendId: string;
}

/** "At T the whole thread looked so"; T is when the sighting was last seen. */
export interface WholeLook {
  readonly kind: 'whole-look';
  readonly thread: ThreadKey;
  readonly messages: readonly LookedAtMessage[];
  /** As in a message. */
  readonly clock?: number;
}

export interface LookedAtMessage {
  readonly messageId: string | null;
  /** Without an id and a date that the page tells: between its neighbours. */
  readonly sentAt: Interval;
  /** Within `sentAt`, for a message without an id whose date the page writes (adr 28). */
  readonly shownAt?: Interval;
  /**
   * Address of the sender, lower case; '' for what the page hides between two messages, and where
   * nobody can tell who sent it or whether it was sent.
   */
  readonly from: string;
}

/**
 * "At T the print page of the whole thread looked so", oldest first (facts/gmail.md 7.2). It names
 * neither ids nor times; T is when the sighting was last seen (adr 17).
 */
export interface PrintLook {
  readonly kind: 'print-look';
  readonly thread: ThreadKey;
  readonly subject: string;
  readonly messages: readonly PrintedMessage[];
}

export interface PrintedMessage {
  readonly from: Person;
  readonly to: readonly Person[];
  readonly verdict: Verdict | null;
}

export type Sighting = MessageSighting | SendSighting | UndoneSighting | WholeLook | PrintLook;

/** A sighting with the moments it was seen; two of the same sighting merge by widening. */
export interface Seen<S extends Sighting = Sighting> {
  readonly sighting: S;
  readonly firstSeen: Instant;
  readonly lastSeen: Instant;
}
