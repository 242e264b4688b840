/**
 * What the contexts say to each other. Types only: a content script may import this file.
 * The worker checks each arriving message against the schemas of `contract.ts`.
 */
import type { Addressee } from '../domain/addressee';
import type { CalendarDay } from '../domain/dates/calendar-day';
import type { DecisionContent } from '../domain/decision';
import type { Instant } from '../domain/instant';
import type { CorrectionKind } from '../domain/offered-corrections';
import type { Length } from '../domain/playbook/compose-text';
import type { AddressForm } from '../domain/playbook/playbook-text';
import type { Reason } from '../domain/reason';
import type { Outlook } from '../domain/rhythm/outlook';
import type { ThreadKey } from '../domain/sighting';
import type { Status } from '../domain/status';
import type { TextId } from '../domain/step';
import type { TemplateValues } from '../domain/template';
import type { Turn } from '../domain/thread-facts';
import type { Language, Settings } from '../settings/settings';
import type { ListReading, Provider, SendEvent, ThreadReading } from '../webmail/port';
import type {
  CatchUpAnswers,
  CatchUpPageMessage,
  CatchUpTabMessage,
  CatchUpWaiting,
} from './catch-up-messages';
import type { ClientLog } from './client-log';
import type { ComposeAnswers, ComposeMessage } from './compose-messages';
import type { ConfirmingAnswers, ConfirmingMessage } from './confirming-messages';
import type { HealthAnswers, HealthMessage } from './health-messages';
import type { InsightsAnswer, InsightsMessage } from './insights-messages';
import type { LineAnswers, LineMessage } from './line-messages';
import type { ReadSoFar } from './list-messages';
import type { PageAnswers, PageFactsMessage } from './page-facts-messages';
import type { TakeAlongMessage } from './take-along-messages';

/** How a thread is meant to be answered, as the worker told the tab to do it. */
export interface InsertCommand {
  readonly id: string;
  readonly account: string;
  readonly threadId: string;
  readonly step: TextId;
  /** Who must be among the To recipients of the reply. */
  readonly to: Addressee;
  readonly expires: Instant;
}

/** Why nothing was inserted. */
export type InsertFailure =
  | 'answered-meanwhile'
  | 'not-their-turn'
  /** The thread could not be read, and the lists do not say that nothing came. */
  | 'not-seen'
  | 'wrong-recipients'
  | 'thread-not-found'
  | 'no-reply-box'
  | 'editor-refused'
  | 'not-shown'
  | 'expired'
  /** Not yet: the text needs something from the user first, and the menu in the reply asks for it. */
  | 'asked';

export type InsertResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly why: InsertFailure };

/** Where a text stands among those that can be chosen. */
export type TextGroup = 'fits' | 'chosen' | 'ladder' | 'beside' | 'own';

/** A text that can be chosen; those of the user's own have a name. */
export interface OfferedText {
  readonly id: TextId;
  readonly name: string | null;
  readonly group: TextGroup;
}

/** A text ready to insert; `missing` names the variables nobody could fill, marked in the text. */
export interface Proposal {
  readonly step: TextId;
  readonly form: AddressForm;
  /** Forms of address this text has; none where the user wrote it. */
  readonly forms: readonly AddressForm[];
  readonly length: Length;
  /** Lengths this text has. */
  readonly lengths: readonly Length[];
  readonly language: string;
  /** By which day it asks for what is needed; null where it does not. */
  readonly neededBy: CalendarDay | null;
  /** For a new mail; null where the text answers in a thread. */
  readonly subject: string | null;
  readonly paragraphs: readonly string[];
  readonly missing: readonly string[];
}

/** Who takes over from a client who left, by addresses; a mail's word until the user keeps it. */
export interface Successor {
  readonly of: string;
  readonly address: string;
}

/** What the user may say of the newest message of a thread. */
export interface Correction {
  /** As decisions call it. */
  readonly message: string;
  /** The user has corrected it, and can take that back. */
  readonly corrected: boolean;
  /** What it may be instead, likeliest first. */
  readonly kinds: readonly CorrectionKind[];
}

/** Where an open thread stands, for the line in the page and the compose box. */
export interface ThreadStanding extends Outlook {
  readonly turn: Turn;
  readonly status: Status;
  readonly since: Instant | null;
  readonly workingDays: number;
  readonly reason: Reason;
  /** Who is waited for; null where nobody is. */
  readonly client: Addressee | null;
  /** So many others of a group are waited for too. */
  readonly alsoWaitedFor: number;
  /** Who took over from the client, as the user kept it. */
  readonly successor: string | null;
  readonly correction: Correction | null;
  /** That nothing came since is known from the lists, and of late. */
  readonly confirmed: boolean;
  /** Steps that fit, the offered one first; empty when none does. */
  readonly steps: readonly OfferedText[];
}

/** From the mail tab. */
type TabMessage =
  | ComposeMessage
  | ConfirmingMessage
  | CatchUpTabMessage
  | HealthMessage
  | LineMessage
  | PageFactsMessage
  | {
      readonly type: 'hello';
      readonly account: string;
      readonly provider: Provider;
      readonly home: string;
      readonly ownAddresses: readonly string[];
    }
  | {
      readonly type: 'saw-list';
      readonly provider: Provider;
      readonly reading: ListReading;
      /** Whether what the page shows is the mailbox of now. */
      readonly live: boolean;
      /** How many threads the list has in all, as the page says. */
      readonly count: number | null;
      /** As this was answered last. */
      readonly before: ReadSoFar | null;
    }
  | { readonly type: 'saw-thread'; readonly provider: Provider; readonly reading: ThreadReading }
  | {
      readonly type: 'saw-send';
      readonly provider: Provider;
      readonly account: string;
      readonly event: SendEvent;
      readonly step: TextId | null;
      readonly neededBy: CalendarDay | null;
    }
  | { readonly type: 'thread-standing'; readonly account: string; readonly threadId: string }
  /** The user opens one of our menus, or started something: the later script is to come (adr 22). */
  | { readonly type: 'bring-later'; readonly provider: Provider }
  /** The thread was opened for a command and read again: may the text still go in? */
  | {
      readonly type: 'look-before-insert';
      readonly commandId: string;
      readonly reading: ThreadReading;
      readonly provider: Provider;
    }
  | {
      readonly type: 'command-finished';
      readonly commandId: string;
      readonly result: InsertResult;
    }
  /** From the line over the thread: what its newest message is; null takes that back. */
  | {
      readonly type: 'correct';
      readonly account: string;
      readonly threadId: string;
      readonly message: string;
      readonly kind: CorrectionKind | null;
    }
  /** The thread comes along, so that only an address it names can be kept; null takes it back. */
  | {
      readonly type: 'keep-successor';
      readonly reading: ThreadReading;
      readonly address: string | null;
    };

/** From popup and options. */
type PageMessage =
  | CatchUpPageMessage
  | { readonly type: 'decide'; readonly decision: DecisionContent }
  | { readonly type: 'insert'; readonly thread: ThreadKey; readonly step: TextId }
  | { readonly type: 'open-thread'; readonly thread: ThreadKey }
  /** What went back and forth with one client. */
  | { readonly type: 'client-log'; readonly address: string }
  | InsightsMessage
  /** Opens a new mail in a tab, for the user to read and send. */
  | {
      readonly type: 'new-mail';
      readonly account: string;
      /** Address of a correspondent. */
      readonly to: string;
      readonly text: TextId;
      readonly given: Readonly<Record<string, string>>;
    }
  | { readonly type: 'save-settings'; readonly settings: Settings }
  /** What a text that is being written would be filled with in a thread. */
  | {
      readonly type: 'preview';
      readonly thread: ThreadKey;
      readonly language: Language;
      readonly form: AddressForm;
    }
  | {
      readonly type: 'finish-first-run';
      readonly relations: readonly {
        readonly address: string;
        readonly relation: 'client' | 'private';
      }[];
    }
  | { readonly type: 'reload-mail-tabs' }
  | TakeAlongMessage
  /** Settings are taken along by the browser's own account, or not (adr 19). */
  | { readonly type: 'sync'; readonly wish: SyncWish }
  /** The popup was opened: a digest has been given. */
  | { readonly type: 'popup-seen' };

/** `remove`: what lies in the browser's account, where it is off. */
export type SyncWish = 'on' | 'off' | 'remove';

export type WorkerMessage = TabMessage | PageMessage;

/** What the worker answers, by message type. */
export interface Answers
  extends ComposeAnswers,
    ConfirmingAnswers,
    CatchUpAnswers,
    HealthAnswers,
    LineAnswers,
    PageAnswers {
  hello: {
    readonly command: InsertCommand | null;
    readonly catchUp: CatchUpWaiting | null;
    /** Threads may be confirmed by print pages: the user switched it on (adr 17). */
    readonly confirms: boolean;
  };
  'saw-list': { readonly soFar: ReadSoFar };
  'saw-thread': { readonly successor: Successor | null };
  'saw-send': Ack;
  'thread-standing': { readonly standing: ThreadStanding | null };
  'bring-later': Ack;
  'look-before-insert':
    | { readonly go: true; readonly proposal: Proposal }
    | { readonly go: false; readonly why: InsertFailure };
  'command-finished': Ack;
  correct: Accepted;
  'keep-successor': Accepted;
  decide: Ack;
  insert: { readonly accepted: true } | { readonly accepted: false; readonly why: InsertFailure };
  'open-thread': Ack;
  /** Null: nobody has that address. */
  'client-log': { readonly log: ClientLog | null };
  insights: InsightsAnswer;
  /** The text stands there only where nothing is missing and the address has room for it. */
  'new-mail': { readonly filled: boolean; readonly missing: readonly string[] };
  'save-settings': Ack;
  preview: { readonly values: TemplateValues | null };
  'finish-first-run': Ack;
  'reload-mail-tabs': Ack;
  sync: Accepted;
  'bring-in': Accepted;
  'bring-in-some': { readonly left: number };
  'fold-history': { readonly left: number };
  wipe: Ack;
  'popup-seen': Ack;
}

export interface Ack {
  readonly done: true;
}

/** False: it does not fit what is known now, and nothing was changed. */
export interface Accepted {
  readonly accepted: boolean;
}

/** Why a message was refused; nothing was changed. */
export type Refusal = 'wrong-sender' | 'unknown-type' | 'wrong-shape' | 'too-large' | 'failed';

export type Answer<T extends keyof Answers> =
  | { readonly ok: true; readonly value: Answers[T] }
  | { readonly ok: false; readonly refused: Refusal };
