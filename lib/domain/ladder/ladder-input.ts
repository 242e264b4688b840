import type { CalendarDay } from '../dates/calendar-day';
import type { Instant } from '../instant';
import type { PhaseLimits } from '../limits';
import type { Phase } from '../phase';
import type { Relation } from '../relation';
import type { Silence } from '../silence';
import type { WorkingHours } from '../working-hours';
import type { Cause } from './rungs';

/** What a plan is made from. */
export interface LadderInput {
  readonly silence: Silence;
  /** The correspondent waited for; null where there is nobody who could answer. */
  readonly client: string | null;
  readonly relation: Relation | null;
  readonly phase: Phase;
  /** Why they are silent, as the user ticked it. */
  readonly cause: Cause | null;
  /** Newest human message and nudge of this client in *other* threads. */
  readonly heardElsewhereAt: Instant | null;
  readonly nudgedElsewhereAt: Instant | null;
  readonly snoozedUntil: Instant | null;
  /** Nothing is offered before it: everything is paused (S0-26). */
  readonly pausedUntil: Instant | null;
  /** Day from which the phase's silence is counted, where it is not my message: an invoice's due date. */
  readonly countedFrom: CalendarDay | null;
  /** Start of the silence the user dismissed. */
  readonly dismissedSilence: Instant | null;
  readonly firstRunAt: Instant | null;
  /** When a page first showed the thread; null where none did, or nobody knows. */
  readonly firstSeenAt: Instant | null;
  readonly limits: PhaseLimits;
  /** Within so many working days they agreed to answer; beats every limit. */
  readonly agreedDays: number | null;
  /** Day of the month from which a month promised for the next one may be asked about. */
  readonly askAheadFrom: number;
  readonly hours: WorkingHours;
}
