import { HOUR, type Instant } from '../instant';
import type { PastWait } from './past-waits';

/** How a wait ended, as it is told. */
export const WAIT_KINDS = [
  /** Answered before a reminder would have been offered. */
  'in-time',
  /** Answered later, without a nudge. */
  'later',
  'after-one',
  'after-more',
  /** I said that it needs no answer, or had one by another way. */
  'settled',
  /** I sent a closing message, and nothing came since. */
  'closed',
  'gone',
  'not-delivered',
  /** So long without a word from either that it is over. */
  'unanswered',
  'open',
] as const;
export type WaitKind = (typeof WAIT_KINDS)[number];

/** A wait that lasts is decided after so many working days; until then nobody knows (as `base-rate.ts`). */
export const DECIDED_DAYS = 30;
/** More of a thread may show that its silence began earlier (as in the ladder). */
const SAME_SILENCE = HOUR;

interface Around {
  /** Working days it took, or takes so far. */
  readonly days: number;
  /** Working days since the last word in it; those of the wait where it is over. */
  readonly restDays: number;
  /** Working days after which a reminder is offered. */
  readonly limit: number;
  /** The silence of the thread that the user put away; null where none. */
  readonly dismissed: Instant | null;
}

export function kindOfWait(wait: PastWait, around: Around): WaitKind {
  if (wait.end === 'settled') return 'settled';
  return wait.end === 'answered' ? answeredKind(wait, around) : lastingKind(wait, around);
}

function answeredKind({ nudges }: PastWait, { days, limit }: Around): WaitKind {
  if (nudges.length > 0) return nudges.length === 1 ? 'after-one' : 'after-more';
  return days < limit ? 'in-time' : 'later';
}

function lastingKind({ silence, since }: PastWait, around: Around): WaitKind {
  const { dismissed, restDays } = around;
  if (silence.bounced) return 'not-delivered';
  if (silence.gone) return 'gone';
  if (dismissed !== null && since <= dismissed + SAME_SILENCE) return 'settled';
  if (silence.stepsSent.includes('closure')) return 'closed';
  return restDays >= DECIDED_DAYS ? 'unanswered' : 'open';
}
