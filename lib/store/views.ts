import type { Fact } from '../diagnostics/facts';
import type { DaysAway } from '../domain/days-away';
import type { Country } from '../domain/holidays/holiday-table';
import type { Instant } from '../domain/instant';
import type { Cause } from '../domain/ladder/rungs';
import type { NamedNote } from '../domain/notes/note';
import type { Phase } from '../domain/phase';
import type { Reason } from '../domain/reason';
import type { Relation } from '../domain/relation';
import type { AnsweringHours } from '../domain/rhythm/answering-hours';
import type { Outlook, Usual } from '../domain/rhythm/outlook';
import type { ThreadKey } from '../domain/sighting';
import type { Status } from '../domain/status';
import type { Step } from '../domain/step';
import type { Turn } from '../domain/thread-facts';
import type { Sign, VerdictKind } from '../domain/verdict';
import type { InsertFailure } from '../messages/messages';
import type { Provider } from '../webmail/port';
import type { AlsoKnown } from './also-known';
import type { StoreTrouble } from './trouble';

/** What the user noted that helps to decide how to go on. */
export interface NotedView {
  /** Who else can be asked; null where nobody was noted. */
  readonly backup: string | null;
  /** What was learnt from a like case; null where nothing was. */
  readonly lesson: string | null;
  /** 1 to 5; null where it was not noted. */
  readonly fit: number | null;
  /** What the work is worth, in the user's words. */
  readonly value: string;
  /** Calls logged in this thread. */
  readonly calls: number;
}

/** What a thread stands on: why it is offered, and what a correction is about. */
export interface EvidenceView {
  /** Newest message as decisions call it, for corrections; null where they cannot. */
  readonly newestName: string | null;
  /** Who wrote it; null where it is mine, or nobody knows. */
  readonly newestFrom: string | null;
  /** By which signs it was judged. */
  readonly newestSigns: readonly Sign[];
  /** What it was judged to be; null where it was not. */
  readonly lastVerdict: VerdictKind | null;
  /** What it was taken for before the user said what it is; else the same. */
  readonly takenFor: VerdictKind | null;
  readonly phase: Phase;
  /** The phase is the user's word; else it was recognised. */
  readonly phaseSaid: boolean;
  /** Why they are silent, as the user sees it. */
  readonly cause: Cause | null;
  /** Within so many working days they agreed to answer. */
  readonly agreedDays: number | null;
  readonly noted: NotedView;
}

/** One waiting thread as the popup shows it. */
export interface OfferView extends Outlook, EvidenceView {
  readonly thread: ThreadKey;
  readonly account: string;
  readonly provider: Provider;
  readonly threadId: string;
  readonly address: string;
  /** The client's name as the page shows it; the address where there is none. */
  readonly name: string;
  readonly relation: Relation | null;
  readonly subject: string;
  readonly status: Status;
  readonly since: Instant;
  readonly workingDays: number;
  readonly reason: Reason;
  readonly step: Step;
  /** Other steps that fit, mildest first. */
  readonly otherSteps: readonly Step[];
  /** Nudges sent within this silence. */
  readonly nudges: number;
}

/** One thread that stands beside what is due: it is shown, and never counted. */
export interface ShelfView extends EvidenceView {
  readonly thread: ThreadKey;
  readonly account: string;
  readonly threadId: string;
  readonly address: string;
  readonly name: string;
  readonly subject: string;
  /** Since when it stands as it does; 0 where nobody knows. */
  readonly since: Instant;
  readonly reason: Reason;
  /** Who took over, as the user confirmed. */
  readonly successor: string | null;
  /** From 1 to 10: they answered a question for a rating, and it was not noted yet. */
  readonly rating: number | null;
}

export interface ShelvesView {
  /** They named a time that is near; soonest first. */
  readonly promised: readonly ShelfView[];
  /** They asked something; newest first, as the following. */
  readonly owed: readonly ShelfView[];
  /** They gave a rating that was not noted yet. */
  readonly rated: readonly ShelfView[];
  readonly gone: readonly ShelfView[];
  readonly notDelivered: readonly ShelfView[];
}

/** A date on a client's page that leads to something now. */
export interface DateView {
  readonly note: NamedNote;
  readonly step: Step | null;
  /** Since when it is shown. */
  readonly from: Instant;
  readonly name: string;
  /** Of the thread it belongs to; null where it belongs to none. */
  readonly threadId: string | null;
  /** The mailbox a mail to them is written in; null where none is known. */
  readonly account: string | null;
}

export interface AccountView {
  readonly account: string;
  readonly provider: Provider;
  /** When its Inbox was last read from the top; null when never. */
  readonly seenAt: Instant | null;
  /** What of its pages cannot be read though it is needed; empty when they can be read. */
  readonly unreadable: readonly Fact[];
  /** What of its lists is shown in a way that cannot be read: such a list never counts as read. */
  readonly unclear: readonly Fact[];
  /** Its Inbox stands in parts, and not all of them were read lately. */
  readonly inboxInPart: boolean;
  /** Dates of its list seen last can be read in two ways: nothing new is counted. */
  readonly undated: boolean;
  /** Gmail did not show print pages of it within the last day: none is asked for (adr 17). */
  readonly confirmingStopped: boolean;
}

interface Beyond {
  readonly due: number;
  /** By mailbox, each of which has a list of its own. */
  readonly stale: Readonly<Record<string, number>>;
  readonly unconfirmed: number;
}

export interface PopupView {
  readonly now: Instant;
  /** ISO date, where the user works. */
  readonly today: string;
  readonly firstRunDone: boolean;
  readonly siteAccess: boolean;
  /** Last day of a pause of everything, an ISO date; null where nothing rests. */
  readonly pausedUntil: string | null;
  /** Counted in the badge: confirmed and fresh, most useful first. */
  readonly due: readonly OfferView[];
  /** Confirmed once, but the mailbox was not seen lately: shown "as of", not counted. */
  readonly stale: readonly OfferView[];
  /** Only inferred: shown apart, not counted, with a button that opens the thread. */
  readonly unconfirmed: readonly OfferView[];
  /** How many more there are in each of these lists than were asked for. */
  readonly beyond: Beyond;
  readonly shelves: ShelvesView;
  /** Those to get in touch with and contracts that end are counted in the badge too. */
  readonly dates: readonly DateView[];
  readonly accounts: readonly AccountView[];
  /** Of which a tab shows a list, and does not tell whose it is. */
  readonly nameless: readonly Provider[];
  readonly trouble: StoreTrouble;
  /** How the last insertion ended, for 10 minutes; null when there is nothing to say. */
  readonly lastInsertion: { readonly thread: ThreadKey; readonly failed: InsertFailure } | null;
}

/** Why what is stored cannot be shown: a newer version stored it, or it cannot be read. */
export type StoreFailure = 'unreadable' | 'newer';

/** What the user said of a message. */
export interface Correction {
  readonly value: VerdictKind;
  /** What the judgement took it for; null where nobody knows. */
  readonly instead: VerdictKind | null;
}

/** Everything known of one thread, calm and old ones too. */
export interface ThreadView {
  readonly thread: ThreadKey;
  readonly account: string;
  readonly threadId: string;
  readonly subject: string;
  readonly turn: Turn;
  readonly since: Instant | null;
  readonly workingDays: number;
  readonly status: Status;
  readonly step: Step | null;
  readonly due: Instant | null;
  readonly confirmed: boolean;
  readonly lastVerdict: VerdictKind | null;
  /** The message that verdict is of, as decisions call it; null where they cannot. */
  readonly newestName: string | null;
  /** Who wrote it; null where it is mine, or nobody knows. */
  readonly newestFrom: string | null;
  readonly correction: Correction | null;
  readonly phase: Phase;
  /** The phase was said by the user, not recognised. */
  readonly phaseSaid: boolean;
  /** From 1 to 10: they answered a question for a rating, and it was not noted yet. */
  readonly rating: number | null;
  /** Name of the person who is waited for, where that is somebody else. */
  readonly waitsFor: string | null;
  readonly reason: Reason;
}

/** One person of the list of people. */
export interface PersonView {
  readonly address: string;
  /** As the page shows it; the address where there is none. */
  readonly name: string;
  readonly relation: Relation | null;
  readonly heardAt: Instant | null;
  /** Threads they take part in. */
  readonly threadCount: number;
}

/** The beginning of the list of people, or of those who were looked for. */
export interface PeopleView {
  readonly people: readonly PersonView[];
  /** How many there are in all. */
  readonly found: number;
}

/** Everything known of one person. */
export interface ClientView extends PersonView {
  /** Within so many working days they agreed to answer. */
  readonly agreedDays: number | null;
  /** Whose public holidays they keep, as the user said; null: as the address tells. */
  readonly country: Country | null;
  readonly away: readonly DaysAway[];
  /** Address of whoever took over, as the user confirmed. */
  readonly successor: string | null;
  /** Further addresses and names that are theirs. */
  readonly also: readonly AlsoKnown[];
  /** Whom the user said they are, where two merges go in a circle. */
  readonly sameAs: string | null;
  /** Null while too few answers of theirs were seen. */
  readonly usual: Usual | null;
  /** When on a day they mostly answer; null where that is not to be seen. */
  readonly answersAt: AnsweringHours | null;
  /** What the user noted, newest first. */
  readonly notes: readonly NamedNote[];
  /** Newest first. */
  readonly threads: readonly ThreadView[];
}

/** One person of the first-run list: somebody the user wrote to often. */
export interface FirstRunPerson {
  readonly address: string;
  readonly name: string;
  /** Threads in which the user wrote to them. */
  readonly threadCount: number;
  readonly relation: Relation | null;
}
