import type { Instant } from '../domain/instant';
import type { Channel, NamedNote, Outcome } from '../domain/notes/note';
import type { Phase } from '../domain/phase';
import type { Relation } from '../domain/relation';
import type { Direction } from '../domain/sighting';
import type { Status } from '../domain/status';
import type { Step } from '../domain/step';
import type { VerdictKind } from '../domain/verdict';

/** One mail, or one contact by another way. */
export interface LogEntry {
  readonly at: Instant;
  /** Null where nobody knows who wrote. */
  readonly direction: Direction | null;
  readonly verdict: VerdictKind | null;
  /** The step whose text I sent. */
  readonly step: Step | null;
  /** Null for a mail. */
  readonly channel: Channel | null;
  readonly outcome: Outcome | null;
}

export interface LoggedThread {
  readonly account: string;
  readonly subject: string;
  readonly phase: Phase;
  readonly status: Status;
  /** Oldest first. */
  readonly entries: readonly LogEntry[];
}

/** What went back and forth with one client: facts and dates, no words of a mail. */
export interface ClientLog {
  readonly now: Instant;
  readonly address: string;
  readonly name: string;
  readonly relation: Relation | null;
  /** Within so many working days they agreed to answer. */
  readonly agreedDays: number | null;
  /** Newest first. */
  readonly threads: readonly LoggedThread[];
  /** What was asked, needed, told and missed, as the user noted it. */
  readonly facts: readonly NamedNote[];
}
