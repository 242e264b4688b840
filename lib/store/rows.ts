import type { CatchUp } from '../domain/catch-up/catch-up';
import type { Asked } from '../domain/confirming/asking';
import type { DaysAway } from '../domain/days-away';
import type { Decision } from '../domain/decision';
import type { Country } from '../domain/holidays/holiday-table';
import type { Instant } from '../domain/instant';
import type { Plan } from '../domain/ladder/plan';
import type { Shelf } from '../domain/ladder/shelf';
import type { MailboxClock } from '../domain/mailbox-clock';
import type { NoteKind } from '../domain/notes/note';
import type { ToldBefore } from '../domain/notifying/when-to-tell';
import type { Participant } from '../domain/participants';
import type { Phase } from '../domain/phase';
import type { AddressForm } from '../domain/playbook/playbook-text';
import type { Relation } from '../domain/relation';
import type { Spell } from '../domain/rhythm/spell';
import type { OpenWait, PersonalSpell } from '../domain/rhythm/spells-of';
import type { Seen, ThreadKey } from '../domain/sighting';
import type { Silence } from '../domain/silence';
import type { Spans } from '../domain/spans';
import type { TextId } from '../domain/step';
import type { MailMark } from '../domain/told-twice';
import type { Sign } from '../domain/verdict';
import type { CatchUpState, CatchUpWhy } from '../messages/catch-up-messages';
import type { PageSeen } from '../messages/health-messages';
import type { InsertFailure } from '../messages/messages';
import type { Provider } from '../webmail/port';
import type { BringingIn } from './backup/bringing-in';
import type { ReckonedPrior } from './prior-in';

/** A sighting under its own content as the key; seen again, only its moments widen. */
export type SightingRow = Seen & { readonly key: string; readonly thread: ThreadKey };

/** The decision with the highest stamp of one subject and field. */
export type DecisionRow = Decision & {
  readonly key: string;
  /** Indexed, of a note: whom it is about; its kind and date while it is not done. */
  readonly person?: string;
  readonly kind?: NoteKind;
  readonly date?: string;
  /** Indexed, of a note: the thread it belongs to. */
  readonly thread?: ThreadKey;
};

/** One mailbox. */
export interface AccountRow {
  /** Lower case. */
  readonly address: string;
  readonly provider: Provider;
  /** Where the browser finds this mailbox; '' while no tab has told. */
  readonly home: string;
  /** Addresses the pages showed as the user's own. */
  readonly ownAddresses: readonly string[];
  /** Where the page shows times in a zone of its own: its clocks so far, the last one runs. */
  readonly clocks: readonly MailboxClock[];
  /** Lists, or parts of one, that had rows whose date can be read in two ways. */
  readonly undatedIn: readonly string[];
  readonly selectors: readonly SelectorRow[];
  /** When a page of this account last told how its selectors fare. */
  readonly selectorsAt: Instant;
  /** What that page was; null while none has told. */
  readonly page: PageSeen | null;
  /** When a thread of it was last seen whole; null when never. */
  readonly wholeLookAt: Instant | null;
}

/** How one selector fares on the pages of an account, over all its tabs. */
export interface SelectorRow {
  readonly name: string;
  readonly needed: boolean;
  readonly hits: number;
  readonly misses: number;
  /** The alternative that found it last, from 0; null where none ever did. */
  readonly used: number | null;
  /** When it was last found; null when never. */
  readonly hitAt: Instant | null;
  /** Since when it is missed; null while it is found, and where nobody looked. */
  readonly missingSince: Instant | null;
}

/** A tab that shows a list, and does not tell whose it is. */
export interface NamelessPage {
  readonly tabId: number;
  readonly provider: Provider;
  readonly at: Instant;
}

/** How far a list was read: the message times over which no row is missing. */
export interface CoverageRow {
  /** `${account} ${list}`, or with ` ${at}/${of}` for one of its parts. */
  readonly key: string;
  readonly spans: Spans;
}

/**
 * What a thread tells of somebody:
 * - `in`: they take part; by the thread's newest message
 * - `past`: the same, where only a file tells of the thread
 * - `heard`: when they were heard from
 * - `nudged`, `back`: when they were reminded last, and when they are back
 * - `over`, `open`: a wait for them, which ended or lasts
 * - `waits`: it waits for them, and what is said elsewhere may change what is offered
 */
export type Telling = 'in' | 'past' | 'heard' | 'nudged' | 'back' | 'over' | 'open' | 'waits';

/** What, of whom, and the moment below zero: indexes run upwards, and the newest is asked for first. */
export type Tells = readonly [what: Telling, address: string, below: number];

/** Derived: where one thread stands. Made again from its sightings at every change. */
export interface ThreadRow {
  readonly key: ThreadKey;
  readonly account: string;
  readonly threadId: string;
  readonly subject: string;
  readonly participants: readonly Participant[];
  /** Indexed: addresses of the participants. */
  readonly addresses: readonly string[];
  /** Indexed (`tells.ts`); absent in rows of older rules. */
  readonly tells?: readonly Tells[];
  /** The correspondent the silence is counted for; null where nobody is waited for. */
  readonly client: string | null;
  readonly silence: Silence;
  readonly newestAt: Instant | null;
  /** As decisions call it. */
  readonly newestName: string | null;
  /** Who wrote it; null where it is mine, or nobody knows. */
  readonly newestFrom: string | null;
  /** By which signs it was judged as it is. */
  readonly newestSigns: readonly Sign[];
  /** A list or the thread showed the newest message itself. */
  readonly newestShown: boolean;
  readonly wholeAt: Instant | null;
  /** When a page first showed something of it; absent where only a file told. */
  readonly firstSeenAt?: Instant;
  readonly phase: Phase;
  /** Its mails, as a file that tells of them too knows them again; absent in rows of older rules. */
  readonly mails?: readonly MailMark[];
  /** Others of a group who are waited for too. */
  readonly alsoWaitedFor: readonly string[];
  /** The finished waits of this thread. */
  readonly spells: readonly PersonalSpell[];
  /** Those that last; absent where none does. */
  readonly openWaits?: readonly OpenWait[];
  /** Days on which the client does not work, as far as known. */
  readonly clientDaysOff: ClientDaysOff | null;
  /** Language of the thread's texts; null where it could not be told. */
  readonly language: string | null;
  /** How the two address each other; null where nothing tells. */
  readonly form: AddressForm | null;
  readonly plan: Plan;
  /** Indexed: the moments at which what is offered changes; absent where nothing ever is. */
  readonly due?: readonly Instant[];
  /** Indexed together: the list beside what is due, and its place there; absent where in none. */
  readonly shelf?: Shelf;
  readonly shelvedAt?: Instant;
}

/** Days on which a client does not work: public holidays of a country, and their own. */
export interface ClientDaysOff {
  readonly address: string;
  /** What the user said; null: as the address tells. */
  readonly country: Country | null;
  readonly away: readonly DaysAway[];
}

/** Derived: one correspondent over all threads and accounts. */
export interface CorrespondentRow {
  /** Lower case; of somebody with several the main one (`lib/domain/same-people.ts`). */
  readonly address: string;
  readonly name: string;
  /** Indexed: the name as names are compared; absent where there is none. */
  readonly called?: string;
  readonly relation: Relation | null;
  /** Within so many working days they agreed to answer. */
  readonly agreedDays: number | null;
  readonly country: Country | null;
  readonly away: readonly DaysAway[];
  /** Who took over, as the user confirmed. */
  readonly successor: string | null;
  /** Waits for them over all threads, newest first, at most 50. */
  readonly spells: readonly Spell[];
  /** Indexed: start of the newest of them; absent where there is none. */
  readonly waitedAt?: Instant;
  /** Newest human message of theirs. */
  readonly heardAt: Instant | null;
  /** Indexed: threads in which I wrote to them. */
  readonly threadsWrittenTo: number;
  /** Threads they are in; absent in rows of older rules. */
  readonly threadCount?: number;
}

/** The addresses that a mailbox has shown under one name. */
export interface NameRow {
  /** The name as a weak address (`lib/domain/known-names.ts`). */
  readonly key: string;
  /** Indexed, lower case, sorted. */
  readonly addresses: readonly string[];
}

/** The spellings under which one mailbox of a mail service was met. */
export interface SpellingRow {
  /** What they have in common (`lib/domain/mailbox-of.ts`). */
  readonly key: string;
  /** Lower case, sorted. */
  readonly addresses: readonly string[];
  /** Indexed: 1 where there are several. */
  readonly shared?: 1;
}

/** Reading back through the lists of a mailbox, as the user asked for it. */
export interface CatchUpRow extends CatchUp {
  /** The mailbox. */
  readonly account: string;
  readonly state: CatchUpState;
  /** Why it does not go on; null where it does, or is done. */
  readonly why: CatchUpWhy | null;
  /** The tab that reads; null while none was found. */
  readonly tabId: number | null;
  /** That tab has begun. */
  readonly begun: boolean;
  /** When it was given to the tab, or the tab told something of it last. */
  readonly heardAt: Instant;
  /** Where the user was before the first page was turned, as the tab names it, until they are back. */
  readonly place: string | null;
}

/** Something derived that is still to be made anew (`background/import/unfolded.ts`). */
export interface UnfoldedRow {
  /** The number of the stage, and what it is about. */
  readonly key: string;
  /** A thread, or a person. */
  readonly about: string;
}

/** A row that could not be read, as it was: never thrown away, and nothing is concluded from it. */
export interface SetAsideRow {
  /** Given by the database. */
  readonly id?: number;
  /** The table it stood in. */
  readonly table: string;
  readonly row: unknown;
  readonly at: Instant;
}

/** An insertion the user asked for, until it is done or expired. */
export interface CommandRow {
  readonly id: string;
  readonly thread: ThreadKey;
  readonly step: TextId;
  readonly address: string;
  readonly expires: Instant;
  readonly state: 'waiting' | 'done' | InsertFailure;
  /** The tab that was given it. */
  readonly tabId: number | null;
}

/**
 * Single values: the device's name, the highest counter seen, the rules that made what is derived,
 * and what was learnt of how people answer.
 */
export type MetaRow =
  | {
      readonly key: 'device' | 'counter' | 'folded-by' | 'popup-seen' | 'forgot-at';
      readonly value: string | number;
    }
  | { readonly key: 'nameless-pages'; readonly value: readonly NamelessPage[] }
  | { readonly key: 'prior'; readonly value: ReckonedPrior }
  | { readonly key: 'bringing-in'; readonly value: BringingIn }
  | { readonly key: 'asked-pages'; readonly value: readonly Asked[] }
  | { readonly key: 'told'; readonly value: Told };

/** What the last notification told of, for its click and its buttons. */
export interface Told extends ToldBefore {
  /** Threads and notes it was about; what a click opens comes first. */
  readonly threads: readonly ThreadKey[];
  readonly notes: readonly string[];
}
