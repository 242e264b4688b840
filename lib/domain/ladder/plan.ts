import type { Instant } from '../instant';
import type { Reason, ReasonCode } from '../reason';
import type { Status } from '../status';
import type { Step } from '../step';

/** A step that is offered from one moment on. */
export interface PlannedOffer {
  readonly step: Step;
  readonly from: Instant;
  /** From when it is no longer offered; null where it stays. */
  readonly until: Instant | null;
  readonly reason: Reason;
}

/** What a silence leads to, whatever the time; `standing.ts` reads it at a moment. */
export interface Plan {
  /** In the order of their moments; empty where nothing is ever offered. */
  readonly offers: readonly PlannedOffer[];
  /** Where the thread stands while nothing is offered. */
  readonly rest: { readonly status: Status; readonly reason: Reason };
  /** From when ghosting is suspected, or a closing thread is closed. */
  readonly firmAt: Instant | null;
}

/** A moment before which nothing is offered, and why. */
export interface Hold {
  readonly at: Instant;
  readonly code: ReasonCode;
}

/** The offer at a moment; null where none is. */
export function offerAt({ offers }: Plan, now: Instant): PlannedOffer | null {
  const at = offers.find(({ from, until }) => from <= now && (until === null || now < until));
  return at ?? null;
}

/** Every moment at which what is offered changes, in order. */
export function turningPoints({ offers }: Plan): readonly Instant[] {
  return offers.flatMap(({ from, until }) => (until === null ? [from] : [from, until]));
}

/** Nothing is offered, now or later. */
export function resting(status: Status, code: ReasonCode, values: Reason['values'] = {}): Plan {
  return { offers: [], rest: { status, reason: { code, values } }, firmAt: null };
}
