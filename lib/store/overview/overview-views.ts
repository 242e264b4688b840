import type { Instant } from '../../domain/instant';
import type { Clash } from '../../domain/notes/clash';
import type { KeptWarm } from '../../domain/notes/keep-warm';
import type { NamedNote } from '../../domain/notes/note';
import type { ReservedMonth } from '../../domain/notes/reserved-per-month';
import type { Status } from '../../domain/status';

/** A quote that nobody has answered yet (facts/mission-rows.md S0-28). */
export interface PendingQuote {
  readonly thread: string;
  readonly name: string;
  readonly subject: string;
  readonly since: Instant;
  readonly workingDays: number;
  readonly nudges: number;
  readonly status: Status;
  /** What the user noted of it; null where they noted nothing. */
  readonly note: NamedNote | null;
  /** The last day it was valid has gone. */
  readonly isOver: boolean;
}

/** A note, and the name of whom it is about. */
export interface NoteOf {
  readonly note: NamedNote;
  readonly name: string;
}

export interface WarmClient extends KeptWarm {
  readonly name: string;
  /** The mailbox a mail to them is written in; null where none is known. */
  readonly account: string | null;
  /** Threads about work in which something was written after the last mail to keep in touch. */
  readonly followed: number;
}

/** What goes on over all clients. */
export interface OverviewView {
  readonly now: Instant;
  readonly today: string;
  /** Oldest first. */
  readonly quotes: readonly PendingQuote[];
  /** Past their due date, the oldest first. */
  readonly invoices: readonly NoteOf[];
  /** What was asked and what is needed, oldest first. */
  readonly asks: readonly NoteOf[];
  /** Soonest first. */
  readonly reserved: readonly NoteOf[];
  readonly clashes: readonly (Clash & { readonly names: readonly [string, string] })[];
  readonly months: readonly ReservedMonth[];
  readonly warm: readonly WarmClient[];
}
