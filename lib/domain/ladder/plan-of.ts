/**
 * The ladder: which step a silence leads to, and from when it is offered. Limits are those of
 * facts/mail-behaviour.md D4. The plan does not depend on now; `standing.ts` reads it at a moment.
 */
import type { CalendarDay } from '../dates/calendar-day';
import { DAY, type Instant } from '../instant';
import { instantAtLocal } from '../local-clock';
import type { ReasonCode } from '../reason';
import type { Silence } from '../silence';
import type { Step } from '../step';
import type { WorkingHours } from '../working-hours';
import { addWorkingDays, nextOpening } from '../working-time';
import { holdsOf } from './holds';
import type { LadderInput } from './ladder-input';
import { noOffer } from './no-offer';
import { nudgesAllowed, nudgesSinceHeld } from './nudges-since-held';
import type { Hold, Plan, PlannedOffer } from './plan';
import { openPromise, peaceUntil, promisePlan } from './promise-offers';
import { rungAfter } from './rungs';

/** E-mail is not real-time: nothing is offered earlier (facts/mission-rows.md S4-34). */
const EARLIEST_DAYS = 2;
/** After a holding reply without a date (D4, "after a holding reply"). */
const DAYS_AFTER_HOLDING_REPLY = 5;
const SUSPECTED_AFTER_HOLDING_REPLY = 12;

export function planOf(input: LadderInput): Plan {
  const none = noOffer(input);
  if (none !== null) return none;
  const since = input.silence.since ?? 0;
  const promise = openPromise(input.silence);
  const plan = promise === null ? waitingPlan(input, since) : promisePlan(promise, input);
  return heldBack(plan, holdsOf(input, since), input);
}

function waitingPlan(input: LadderInput, since: Instant): Plan {
  const { silence, phase, cause, countedFrom, limits, hours } = input;
  const step = isHeld(silence)
    ? 'ask-for-a-date'
    : rungAfter(phase, nudgesSinceHeld(silence), nudgesAllowed(silence, limits, phase), cause);
  const from = limitOf(step, input, since);
  const reason = { code: offerReason(silence), values: { since } };
  const counted = Math.max(silence.heldAt ?? since, dayStart(countedFrom, hours));
  return {
    offers: [{ step, from, until: null, reason }],
    rest: restOf(silence, since),
    firmAt: addWorkingDays(counted, suspectedAfter(silence, limits.suspected), hours),
  };
}

/** Whoever asked for patience is not suspected sooner than D4 says of holding replies. */
function suspectedAfter({ heldAt }: Silence, days: number): number {
  return heldAt === null ? days : Math.max(days, SUSPECTED_AFTER_HOLDING_REPLY);
}

/** Where a thread stands until the next step. */
function restOf(silence: Silence, since: Instant): Plan['rest'] {
  const values = { since };
  if (silence.turn === 'unknown') {
    return { status: 'calm', reason: { code: 'direction-unknown', values } };
  }
  if (silence.stepsSent.includes('on-hold')) {
    const at = silence.nudgedAt.at(-1) ?? since;
    return { status: 'on-hold', reason: { code: 'on-hold', values: { since: at } } };
  }
  return { status: 'calm', reason: { code: 'waiting', values } };
}

/** The newest word in the silence is a holding reply. */
function isHeld(silence: Silence): boolean {
  return silence.heldAt !== null && silence.heldAt > (silence.nudgedAt.at(-1) ?? 0);
}

function limitOf(step: Step, input: LadderInput, since: Instant): Instant {
  const { silence, limits, agreedDays, hours } = input;
  if (isHeld(silence) && silence.heldAt !== null) {
    return addWorkingDays(silence.heldAt, DAYS_AFTER_HOLDING_REPLY, hours);
  }
  const nudged = silence.nudgedAt.at(-1);
  if (nudged === undefined) {
    const counted = Math.max(since, dayStart(input.countedFrom, hours));
    return addWorkingDays(counted, agreedDays ?? Math.max(EARLIEST_DAYS, limits.quiet), hours);
  }
  if (silence.neededBy !== null) {
    // What was asked for by a day is not asked about before that day is over (S4-23).
    return addWorkingDays(dayStart(silence.neededBy, hours), 1, hours);
  }
  const days = step === 'closure' ? limits.closureAfter : limits.gap;
  const after = addWorkingDays(nudged, Math.max(EARLIEST_DAYS, days), hours);
  // A further word, or an invoice in a thread that waited already, does not make it due sooner.
  return Math.max(after, peaceUntil(silence, hours), dayStart(input.countedFrom, hours));
}

function dayStart(day: CalendarDay | null, { zone }: WorkingHours): Instant {
  return day === null ? 0 : instantAtLocal(day * DAY, zone);
}

function offerReason(silence: Silence): ReasonCode {
  // Never counted: it stands under "not confirmed" until somebody has looked.
  if (silence.turn === 'unknown') return 'direction-unknown';
  if (isHeld(silence)) return 'after-holding-reply';
  return silence.neededBy === null ? 'quiet' : 'needed-by';
}

/** The plan with every offer moved behind the holds, and into working hours. */
function heldBack(plan: Plan, holds: readonly Hold[], { hours }: LadderInput): Plan {
  const last = holds.reduce<Hold | null>((a, b) => (a === null || b.at > a.at ? b : a), null);
  const offers = plan.offers
    .map((offer): PlannedOffer => {
      const from = nextOpening(Math.max(offer.from, last?.at ?? 0), hours);
      return { ...offer, from };
    })
    .filter(({ from, until }) => until === null || from < until);
  const first = offers[0];
  if (first === undefined) return { ...plan, offers };
  const isLate = last !== null && last.at > (plan.offers[0]?.from ?? 0);
  const rest = isLate ? restFor(last, plan) : plan.rest;
  const values = { ...rest.reason.values, until: first.from };
  return { ...plan, offers, rest: { ...rest, reason: { ...rest.reason, values } } };
}

function restFor({ code }: Hold, { rest }: Plan): Plan['rest'] {
  const status = code === 'snoozed' || code === 'paused' ? 'snoozed' : rest.status;
  return { status, reason: { ...rest.reason, code } };
}
