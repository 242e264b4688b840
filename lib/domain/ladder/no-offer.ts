import { DAY, HOUR, type Instant } from '../instant';
import { isLeftAlone } from '../relation';
import type { Silence } from '../silence';
import { addWorkingDays } from '../working-time';
import type { LadderInput } from './ladder-input';
import { nudgesAllowed, nudgesSinceHeld } from './nudges-since-held';
import { type Plan, resting } from './plan';

/** Two moments this close name the same silence. */
const SAME_SILENCE = HOUR;
/** Mail older than this before the first run does not alarm (facts/mail-behaviour.md D4). */
const BEFORE_FIRST_RUN = 45 * DAY;
/** The shortest time for which mail is remembered, less than its 12 months by any calendar. */
const OLD_WHEN_SEEN = 360 * DAY;

/** Where a thread stands for which nothing is ever offered as things are; null where something is. */
export function noOffer(input: LadderInput): Plan | null {
  const { silence } = input;
  if (silence.turn === 'mine') return resting('calm', 'answered', { since: silence.since ?? 0 });
  if (silence.turn === 'nobody' || silence.since === null) return resting('calm', 'nothing-asked');
  return noOfferWhileWaiting(input, silence.since);
}

function noOfferWhileWaiting(input: LadderInput, since: Instant): Plan | null {
  const { silence, firstRunAt, limits, hours } = input;
  if (input.client === null) return resting('calm', 'no-person');
  if (isLeftAlone(input.relation)) return resting('calm', 'left-alone');
  if (isDismissed(input, since)) return resting('calm', 'dismissed', { since });
  if (silence.bounced) return resting('not-delivered', 'not-delivered', { since });
  if (silence.gone) return resting('gone', 'gone', { since });
  if (firstRunAt === null) return resting('calm', 'waiting', { since });
  if (isOldNews(input, lastMatter(silence, since), firstRunAt)) {
    return resting('before', 'before-first-run', { since });
  }
  if (silence.stepsSent.includes('closure')) {
    const sent = lastWord(silence, since);
    const closedAt = addWorkingDays(sent, limits.closureAfter, hours);
    return { ...resting('closing', 'closing', { since: sent }), firmAt: closedAt };
  }
  if (nudgesSinceHeld(silence) >= nudgesAllowed(silence, limits, input.phase)) {
    return resting('suspected', 'enough-nudges', { since, nudges: silence.nudgedAt.length });
  }
  return null;
}

/** From long before the first run, or so old when it was first seen that it may have been forgotten. */
function isOldNews({ firstSeenAt }: LadderInput, last: Instant, firstRunAt: Instant): boolean {
  if (last < firstRunAt - BEFORE_FIRST_RUN) return true;
  return firstSeenAt !== null && last < firstSeenAt - OLD_WHEN_SEEN;
}

/**
 * More of a thread may show that its silence began earlier, or a little later by the mail server's
 * clock; it is the same silence all the same.
 */
function isDismissed({ dismissedSilence }: LadderInput, since: Instant): boolean {
  return dismissedSilence !== null && since <= dismissedSilence + SAME_SILENCE;
}

/** My newest message of the silence. */
function lastWord(silence: Silence, since: Instant): Instant {
  return silence.nudgedAt.at(-1) ?? since;
}

/**
 * Mine, or theirs that asked for patience. What was promised matters until its time, however long ago
 * that was said.
 */
function lastMatter(silence: Silence, since: Instant): Instant {
  const promisedUntil = (silence.promise?.due.until ?? 0) * DAY;
  return Math.max(lastWord(silence, since), silence.heldAt ?? 0, promisedUntil);
}
