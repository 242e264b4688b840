/**
 * The ladder: which step a silence leads to, and from when it is offered. Limits are those of
 * facts/mail-behaviour.md D4. The plan does not depend on now; `standing.ts` reads it at a moment.
 */
import { DAY, HOUR, type Instant } from './instant';
import type { PhaseLimits } from './limits';
import type { Reason, ReasonCode } from './reason';
import { isLeftAlone, type Relation } from './relation';
import type { Silence } from './silence';
import type { Status } from './status';
import type { Step } from './step';
import type { WorkingHours } from './working-hours';
import { addWorkingDays, nextOpening } from './working-time';

/** E-mail is not real-time: nothing is offered earlier (facts/mission-rows.md S4-34). */
const EARLIEST_DAYS = 2;
/** After a holding reply without a date (D4, "after a holding reply"). */
const DAYS_AFTER_HOLDING_REPLY = 5;
/** Between two nudges to one client in whatever threads (D4, "min gap"). */
const DAYS_BETWEEN_NUDGES = 3;
/** Hearing from a client calms their other waiting threads for so long (glossary: heard from). */
const DAYS_AFTER_HEARD = 2;
/** After an absence, for the full mailbox (facts/mail-behaviour.md E3). */
const DAYS_AFTER_ABSENCE = 1;
/** An absence whose end is not known is taken for two weeks: nobody is asked on holiday. */
const DAYS_OF_ABSENCE = 10;
/** Two moments this close name the same silence. */
const SAME_SILENCE = HOUR;
/** Mail older than this before the first run does not alarm (D4). */
const BEFORE_FIRST_RUN = 45 * DAY;

/** What a plan is made from. */
export interface LadderInput {
  readonly silence: Silence;
  /** The correspondent waited for; null where there is nobody who could answer. */
  readonly client: string | null;
  readonly relation: Relation | null;
  /** Newest human message and nudge of this client in *other* threads. */
  readonly heardElsewhereAt: Instant | null;
  readonly nudgedElsewhereAt: Instant | null;
  readonly snoozedUntil: Instant | null;
  /** Start of the silence the user dismissed. */
  readonly dismissedSilence: Instant | null;
  readonly firstRunAt: Instant | null;
  readonly limits: PhaseLimits;
  readonly hours: WorkingHours;
}

export interface Plan {
  /** The step that is offered from `due` on; both null where none ever is. */
  readonly step: Step | null;
  readonly due: Instant | null;
  /** Where the thread stands until then, or for good. */
  readonly rest: { readonly status: Status; readonly reason: Reason };
  /** Why the step is offered. */
  readonly offer: ReasonCode;
  /** From when ghosting is suspected, or a closing thread is closed. */
  readonly firmAt: Instant | null;
}

/** A moment before which nothing is offered, and why. */
interface Hold {
  readonly at: Instant;
  readonly code: ReasonCode;
}

export function planOf(input: LadderInput): Plan {
  return noOffer(input) ?? offered(input, input.silence.since ?? 0);
}

function resting(status: Status, code: ReasonCode, values: Reason['values'] = {}): Plan {
  const rest = { status, reason: { code, values } };
  return { step: null, due: null, rest, offer: code, firmAt: null };
}

/** Reasons for which nothing is ever offered as things are. */
function noOffer(input: LadderInput): Plan | null {
  const { silence } = input;
  if (silence.turn === 'mine') return resting('calm', 'answered', { since: silence.since ?? 0 });
  if (silence.turn === 'nobody' || silence.since === null) return resting('calm', 'nothing-asked');
  return noOfferWhileWaiting(input, silence.since);
}

function noOfferWhileWaiting(input: LadderInput, since: Instant): Plan | null {
  const { silence, firstRunAt, limits, hours } = input;
  if (input.client === null) return resting('calm', 'no-person');
  if (isLeftAlone(input.relation)) return resting('calm', 'left-alone');
  if (silence.bounced) return resting('not-delivered', 'not-delivered', { since });
  if (isDismissed(input, since)) return resting('calm', 'dismissed', { since });
  if (firstRunAt === null) return resting('calm', 'waiting', { since });
  if (lastWord(silence, since) < firstRunAt - BEFORE_FIRST_RUN) {
    return resting('before', 'before-first-run', { since });
  }
  if (silence.stepsSent.includes('closure')) {
    const sent = lastWord(silence, since);
    const closedAt = addWorkingDays(sent, limits.closureAfter, hours);
    return { ...resting('closing', 'closing', { since: sent }), firmAt: closedAt };
  }
  if (nudgesSinceHeld(silence) >= limits.maxNudges) {
    return resting('suspected', 'enough-nudges', { since, nudges: silence.nudgedAt.length });
  }
  return null;
}

/**
 * More of a thread may show that its silence began earlier, or a little later by the mail server's
 * clock; it is the same silence all the same.
 */
function isDismissed({ dismissedSilence }: LadderInput, since: Instant): boolean {
  return dismissedSilence !== null && since <= dismissedSilence + SAME_SILENCE;
}

/** Nudges since they last asked for patience: a holding reply starts the count anew. */
function nudgesSinceHeld({ nudgedAt, heldAt }: Silence): number {
  return nudgedAt.filter((at) => at > (heldAt ?? 0)).length;
}

/** My newest message of the silence. */
function lastWord(silence: Silence, since: Instant): Instant {
  return silence.nudgedAt.at(-1) ?? since;
}

function offered(input: LadderInput, since: Instant): Plan {
  const { silence, limits, hours } = input;
  const step = stepOf(silence, limits);
  const limit: Hold = {
    at: baseDue(step, silence, since, limits, hours),
    code: silence.turn === 'unknown' ? 'direction-unknown' : 'waiting',
  };
  const last = [limit, ...holdsOf(input, since)].reduce((a, b) => (b.at > a.at ? b : a));
  const due = nextOpening(last.at, hours);
  const snoozed = last.code === 'snoozed';
  return {
    step,
    due,
    rest: {
      status: snoozed ? 'snoozed' : 'calm',
      reason: { code: last.code, values: { since, until: due } },
    },
    offer: offerReason(step, silence),
    firmAt: addWorkingDays(silence.heldAt ?? since, limits.suspected, hours),
  };
}

function stepOf(silence: Silence, limits: PhaseLimits): Step {
  if (isHeld(silence)) return 'ask-for-a-date';
  const nudges = nudgesSinceHeld(silence);
  return nudges > 0 && nudges >= limits.maxNudges - 1 ? 'closure' : 'reminder';
}

/** The newest word in the silence is a holding reply. */
function isHeld(silence: Silence): boolean {
  return silence.heldAt !== null && silence.heldAt > (silence.nudgedAt.at(-1) ?? 0);
}

function baseDue(
  step: Step,
  silence: Silence,
  since: Instant,
  limits: PhaseLimits,
  hours: WorkingHours,
): Instant {
  if (isHeld(silence) && silence.heldAt !== null) {
    return addWorkingDays(silence.heldAt, DAYS_AFTER_HOLDING_REPLY, hours);
  }
  const nudged = silence.nudgedAt.at(-1);
  if (nudged === undefined) {
    return addWorkingDays(since, Math.max(EARLIEST_DAYS, limits.quiet), hours);
  }
  const days = step === 'closure' ? limits.closureAfter : limits.gap;
  return addWorkingDays(nudged, Math.max(EARLIEST_DAYS, days), hours);
}

/** What keeps a step back beyond its own limit: the guard over all threads, absence, snooze. */
function holdsOf(input: LadderInput, since: Instant): readonly Hold[] {
  const { silence, heardElsewhereAt, nudgedElsewhereAt, snoozedUntil, hours } = input;
  const heard = heardElsewhereAt !== null && heardElsewhereAt > since ? heardElsewhereAt : null;
  const later = (at: Instant | null, days: number, code: ReasonCode): readonly Hold[] =>
    at === null ? [] : [{ at: addWorkingDays(at, days, hours), code }];
  return [
    ...later(heard, DAYS_AFTER_HEARD, 'heard-elsewhere'),
    ...later(nudgedElsewhereAt, DAYS_BETWEEN_NUDGES, 'gap-between-nudges'),
    ...later(silence.backOn, DAYS_AFTER_ABSENCE, 'away'),
    ...later(silence.backOn === null ? silence.awayAt : null, DAYS_OF_ABSENCE, 'away'),
    ...later(snoozedUntil, 0, 'snoozed'),
  ];
}

function offerReason(step: Step, silence: Silence): ReasonCode {
  // Never counted: it stands under "not confirmed" until somebody has looked.
  if (silence.turn === 'unknown') return 'direction-unknown';
  if (step === 'ask-for-a-date' || isHeld(silence)) return 'after-holding-reply';
  return 'quiet';
}
