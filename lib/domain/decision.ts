import type { DaysAway } from './days-away';
import type { Country } from './holidays/holiday-table';
import type { Instant } from './instant';
import type { Cause } from './ladder/rungs';
import type { Note } from './notes/note';
import type { Phase } from './phase';
import type { Relation } from './relation';
import type { ThreadKey } from './sighting';
import type { VerdictKind } from './verdict';

/** Orders decisions of one field: a counter one above the highest this device has seen, then the device. */
export interface Stamp {
  readonly counter: number;
  readonly device: string;
}

/** What the user said about a person, a thread, a message, or the whole. `null` takes it back. */
export type DecisionContent =
  | {
      readonly about: 'person';
      readonly subject: string;
      readonly field: 'relation';
      readonly value: Relation | null;
    }
  /** Within so many working days this client agreed to answer. */
  | {
      readonly about: 'person';
      readonly subject: string;
      readonly field: 'agreed-days';
      readonly value: number | null;
    }
  /** Whose public holidays this client keeps, where the address does not tell. */
  | {
      readonly about: 'person';
      readonly subject: string;
      readonly field: 'country';
      readonly value: Country | null;
    }
  /** Days on which this client does not work. */
  | {
      readonly about: 'person';
      readonly subject: string;
      readonly field: 'away';
      readonly value: readonly DaysAway[] | null;
    }
  /** Address of whoever took over from this client; only what the user confirmed is kept. */
  | {
      readonly about: 'person';
      readonly subject: string;
      readonly field: 'successor';
      readonly value: string | null;
    }
  /** They are whoever has that main address; it may be a bare name too. */
  | {
      readonly about: 'person';
      readonly subject: string;
      readonly field: 'same-as';
      readonly value: string | null;
    }
  /** Whether an address is the user's own, where the pages say otherwise or nothing. */
  | {
      readonly about: 'person';
      readonly subject: string;
      readonly field: 'is-me';
      readonly value: boolean | null;
    }
  | {
      readonly about: 'thread';
      readonly subject: ThreadKey;
      readonly field: 'phase';
      readonly value: Phase | null;
    }
  | {
      readonly about: 'thread';
      readonly subject: ThreadKey;
      readonly field: 'snoozed-until';
      readonly value: Instant | null;
    }
  /** Why they are silent, as the user sees it. */
  | {
      readonly about: 'thread';
      readonly subject: ThreadKey;
      readonly field: 'cause';
      readonly value: Cause | null;
    }
  /** The silence that began at this moment is not offered any more. */
  | {
      readonly about: 'thread';
      readonly subject: ThreadKey;
      readonly field: 'dismissed-silence';
      readonly value: Instant | null;
    }
  /** `${ThreadKey} ${messageId}`. */
  | {
      readonly about: 'message';
      readonly subject: string;
      readonly field: 'verdict';
      readonly value: VerdictKind | null;
      /** Who wrote it, and what it was taken for: corrections teach about a sender. */
      readonly from?: string;
      readonly instead?: VerdictKind;
    }
  /** A note on a client's page, under a random name. */
  | {
      readonly about: 'note';
      readonly subject: string;
      readonly field: 'note';
      readonly value: Note | null;
    }
  /** The moment of the first run: older mail does not alarm. */
  | {
      readonly about: 'all';
      readonly subject: '';
      readonly field: 'first-run';
      readonly value: Instant | null;
    };

export type Decision = DecisionContent & { readonly stamp: Stamp };

/** Key under which the highest stamp wins. */
export function decisionKey(decision: DecisionContent): string {
  return `${decision.about} ${decision.field} ${decision.subject}`;
}

/** Positive when `a` wins over `b`. */
export function compareStamps(a: Stamp, b: Stamp): number {
  if (a.counter !== b.counter) return a.counter - b.counter;
  if (a.device === b.device) return 0;
  return a.device > b.device ? 1 : -1;
}

/** What may be said in a field. */
export type DecisionValue<F extends DecisionContent['field']> = Extract<
  DecisionContent,
  { field: F }
>['value'];
