import type { Phase } from '../domain/phase';
import type { Instant } from '../domain/instant';
import type { Person } from '../domain/person';
import type { Reason } from '../domain/reason';
import type { Relation } from '../domain/relation';
import type { ThreadKey } from '../domain/sighting';
import type { Status } from '../domain/status';
import type { Step } from '../domain/step';
import type { Turn } from '../domain/thread-facts';
import type { VerdictKind } from '../domain/verdict';
import type { Provider } from '../webmail/port';

/** Derived: where one thread stands. Made again from its sightings at every change. */
export interface ThreadRow {
  readonly key: ThreadKey;
  readonly account: string;
  readonly provider: Provider;
  readonly threadId: string;
  readonly subject: string;
  /** Address of the person the silence is counted for; null where nobody is waited for. */
  readonly client: string | null;
  /** Everybody of theirs in the thread, by address. */
  readonly people: readonly Person[];
  readonly turn: Turn;
  /** Start of the silence (theirs) or of my turn (mine). */
  readonly since: Instant | null;
  readonly newestAt: Instant | null;
  readonly newestId: string | null;
  readonly status: Status;
  readonly step: Step | null;
  /** Indexed: absent when no step is ever offered. */
  readonly due?: Instant;
  readonly reason: Reason;
  readonly phase: Phase;
  readonly nudges: number;
  readonly lastNudgeAt: Instant | null;
  readonly lastVerdict: VerdictKind | null;
  /** Language of the thread, for the text; null where it could not be told. */
  readonly language: string | null;
  readonly wholeAt: Instant | null;
}

/** Derived: one correspondent over all threads and accounts. */
export interface CorrespondentRow {
  /** Address, lower case. */
  readonly address: string;
  readonly name: string;
  readonly relation: Relation | null;
  /** Newest human message of theirs. */
  readonly heardAt: Instant | null;
  /** Newest nudge of mine to them, in any thread. */
  readonly nudgedAt: Instant | null;
  readonly sentCount: number;
  readonly receivedCount: number;
}

/** How far down a list was read from its top. */
export interface CoverageRow {
  /** `${account} ${list}`. */
  readonly key: string;
  readonly account: string;
  readonly list: 'inbox' | 'sent';
  /** Looks that no other look covers: later ones reach less far back. */
  readonly looks: readonly { readonly at: Instant; readonly backTo: Instant }[];
}
