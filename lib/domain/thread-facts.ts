import type { CalendarDay } from './dates/calendar-day';
import type { Instant, Interval } from './instant';
import type { Person } from './person';
import type { Direction, Source, ThreadKey } from './sighting';
import type { Step } from './step';
import type { Verdict } from './verdict';

/** Whose turn it is in a thread. */
export type Turn = 'theirs' | 'mine' | 'nobody' | 'unknown';

/** One message of a thread after joining all sightings of it. */
export interface Message {
  /** Null for a claim that no message with an id took. */
  readonly id: string | null;
  readonly sentAt: Interval;
  /** Null where the sightings do not tell, or contradict each other. */
  readonly direction: Direction | null;
  readonly from: Person | null;
  readonly to: readonly Person[];
  readonly alongside: readonly Person[];
  readonly writtenTo: readonly Person[];
  readonly verdict: Verdict | null;
  /** The most trusted place it was seen in. */
  readonly source: Source;
  /** The step whose text it carried, where its Send was seen. */
  readonly step: Step | null;
  /** By which day that text asks for what is needed. */
  readonly neededBy?: CalendarDay;
}

/** What the set of sightings of one thread says; independent of order and repetition. */
export interface ThreadFacts {
  readonly thread: ThreadKey;
  readonly subject: string;
  /** Oldest first. */
  readonly messages: readonly Message[];
  /**
   * When the thread was last seen with what is now its newest message as the last one, in a whole
   * look or by the Send of that message; null when never.
   */
  readonly wholeAt: Instant | null;
}
