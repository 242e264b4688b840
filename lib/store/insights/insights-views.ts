import type { AnsweredWithin } from '../../domain/insights/answered-within';
import type { Answerer } from '../../domain/insights/quick-answerers';
import type { Phase } from '../../domain/phase';
import type { AnsweringHours } from '../../domain/rhythm/answering-hours';
import type { NoteOf } from '../overview/overview-views';

/** Somebody of whom enough answers were seen to speak of their rhythm. */
export interface NamedAnswerer extends Answerer {
  readonly name: string;
}

/** What can be told without looking at any thread. */
export interface InsightsAtOnce {
  /** Those with most answers first. */
  readonly answerers: readonly NamedAnswerer[];
  readonly hoursPerDay: number;
  /** Newest first. */
  readonly lessons: readonly NoteOf[];
}

/** How one client answers. */
export interface RhythmView {
  readonly name: string;
  /** A point a working day. */
  readonly curve: readonly AnsweredWithin[];
  readonly answers: number;
  /** Waits that were cut off before an answer came. */
  readonly cutOff: number;
  /** Of what kind most threads with them are: its limit is meant. */
  readonly phase: Phase;
  /** Working days until a reminder, as agreed or set. */
  readonly setLimit: number;
  readonly isAgreed: boolean;
  /** As learnt of them; null where too little was seen. */
  readonly learntLimit: number | null;
  /** Answers with a known moment. */
  readonly timed: number;
  /** By hours of the day, 0 to 23. */
  readonly hours: readonly number[];
  /** By days of the week, Monday first. */
  readonly weekdays: readonly number[];
  /** When they mostly answer; null where that is not to be seen. */
  readonly mostly: AnsweringHours | null;
}
