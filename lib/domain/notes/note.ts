import type { Instant } from '../instant';
import type { Phase } from '../phase';
import type { ThreadKey } from '../sighting';

/**
 * What is noted on a client's page: one mechanism for all of it (DESIGN section 8). A kind is there
 * because a rule or a text reads it; everything else is a plain note.
 */
export const NOTE_KINDS = [
  'note',
  /** Get in touch on that date (S0-19). */
  'next-contact',
  /** A contract ends on that date; `months` is its usual cycle (S3-09). */
  'contract',
  /** Something needed of them, by that date where there is one; blocks the thread (S4-21). */
  'missing',
  /** Something asked that is tracked until it is answered, also while the thread goes on (S4-03). */
  'ask',
  /** Days kept free for them, `date` to `until` (S1-05). */
  'reserved',
  /** What they want to reach with the job; reused in texts (S3-15). */
  'goal',
  /** A quote: its number, amount, and the last day it is valid (S0-28). */
  'quote',
  /** An invoice: its number, amount and due date. */
  'invoice',
  /** The rating they gave (S4-17). */
  'rating',
  /** Terms told to them, with the date (S4-26). */
  'terms',
  /** What was learnt (S0-24). */
  'lesson',
  /** Contact by another channel (S0-34). */
  'contact',
  /** A meeting that they missed: a fact, with its date (S4-01). */
  'missed-meeting',
  /** How well they fit, 1 to 5, and what the work is worth (S2-08, S4-09). */
  'fit',
  /** Who else can be asked where the main contact is silent (S3-07). */
  'backup',
] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** Mail is seen by itself; noted is only that one was written to keep in touch (S2-11). */
export const CHANNELS = ['call', 'meeting', 'message', 'mail'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Whether they were only tried, or answered. */
export const OUTCOMES = ['attempt', 'answer'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/**
 * What is usually asked at the start of a job (S0-18, S3-04, S3-15), at its end (S2-06), and before
 * the next contract (S4-25). Such an ask needs no words of
 * the user's: its topic names it, and its text is what they answered.
 */
export const ASK_TOPICS = [
  'goal',
  'timeline',
  'deliverables',
  'reply-time',
  'contact',
  'approval',
  'tools',
  'handed-over',
  'testimonial',
  'referral',
  'next-work',
  'payment-term',
  'notice-period',
  'standby',
  'no-show',
] as const;
export type AskTopic = (typeof ASK_TOPICS)[number];

export interface Note {
  readonly kind: NoteKind;
  /** Address of the person it is about. */
  readonly person: string;
  /** The thread it belongs to; null where it is about the person. */
  readonly thread: ThreadKey | null;
  /** The user's own words, at most 300 characters; '' where the kind says it all. */
  readonly text: string;
  /** ISO date. */
  readonly date: string | null;
  /** ISO date of the last day, for a spell. */
  readonly until: string | null;
  readonly number: string;
  readonly amount: string;
  /** A rating (1 to 10) or a fit (1 to 5). */
  readonly score: number | null;
  /** Cycle of a contract; after how many months anything else comes back once it is done. */
  readonly months: number | null;
  readonly channel: Channel | null;
  readonly outcome: Outcome | null;
  /** When a contact took place. */
  readonly at: Instant | null;
  readonly done: boolean;
  /** ISO date before which its reminder is not shown; null where it was not put off. */
  readonly later: string | null;
  /** Of a lesson: the phase of the work it was learnt in. */
  readonly phase: Phase | null;
  /** Of an ask that belongs to the start of a job. */
  readonly topic: AskTopic | null;
}

/** A note with the name decisions give it. */
export interface NamedNote extends Note {
  readonly id: string;
}

/** A note about a person with nothing in it yet. */
export function emptyNote(kind: NoteKind, person: string): Note {
  return {
    kind,
    person,
    thread: null,
    text: '',
    date: null,
    until: null,
    number: '',
    amount: '',
    score: null,
    months: null,
    channel: null,
    outcome: null,
    at: null,
    done: false,
    later: null,
    phase: null,
    topic: null,
  };
}
