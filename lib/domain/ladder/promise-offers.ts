import type { CalendarDay } from '../dates/calendar-day';
import { DAY, type Instant } from '../instant';
import { instantAtLocal, localTimeAt } from '../local-clock';
import { nudgeWindow } from '../promises/nudge-window';
import { mayBeKeptBy, type StandingPromise } from '../promises/standing-promise';
import type { Reason } from '../reason';
import type { Silence } from '../silence';
import type { WorkingHours } from '../working-hours';
import { addWorkingDays } from '../working-time';
import type { LadderInput } from './ladder-input';
import type { Plan, PlannedOffer } from './plan';
import { rungAfter } from './rungs';

/** After a promised time: a day for the mail to be on its way (D4, "date they gave +1"). */
const DAYS_AFTER_PROMISE = 1;
/** Between two nudges about one promised month (D4). */
const DAYS_BETWEEN = 10;
/** Who has just written of something else is not asked about a promise at once. */
const DAYS_AFTER_WORD = 5;
/** A passed promise is a reason to look; ghosting is suspected this much later (D4). */
const DAYS_UNTIL_SUSPECTED = 7;

/** The promise that nothing of mine followed: it alone is waited for. Null where there is none. */
export function openPromise({ promise, nudgedAt, since }: Silence): StandingPromise | null {
  if (promise === null) return null;
  const mine = Math.max(nudgedAt.at(-1) ?? 0, since ?? 0);
  return mine <= promise.madeAt ? promise : null;
}

/**
 * A promised month is asked about in the month before (S1-11); once a promised time has begun
 * nothing is offered until it has passed, and then without naming it (S1-12). Nor is anything then
 * where they wrote elsewhere meanwhile: it may well have been kept. A payment, photos or an answer that
 * are promised are no work to keep days free for: nothing is asked ahead of them.
 */
export function promisePlan(promise: StandingPromise, input: LadderInput): Plan {
  const { hours, askAheadFrom, heardElsewhereAt } = input;
  const { madeAt, due, heardAt } = promise;
  const madeOn = Math.floor(localTimeAt(madeAt, hours.zone) / DAY);
  const opens = (day: CalendarDay): Instant => instantAtLocal(day * DAY, hours.zone);
  const calm = heardAt === undefined ? 0 : addWorkingDays(heardAt, DAYS_AFTER_WORD, hours);
  const passed = Math.max(passedAt(promise, hours), calm);
  const isTheirsToGive = input.phase === 'invoice' || input.phase === 'blocked';
  const window =
    promise.ofWork && !isTheirsToGive ? nudgeWindow(due, madeOn, hours, askAheadFrom) : null;
  const values = {
    since: madeAt,
    grain: due.grain,
    from: due.from,
    to: due.until,
  } satisfies Reason['values'];
  const ahead: readonly PlannedOffer[] = window
    ? [
        {
          step: 'ask-ahead',
          from: Math.max(opens(window.from), calm),
          until: opens(window.until + 1),
          reason: { code: 'promise-ahead', values },
        },
      ]
    : [];
  const mayBeKept = heardElsewhereAt !== null && mayBeKeptBy(promise, heardElsewhereAt);
  const late: PlannedOffer = {
    step: isTheirsToGive ? rungAfter(input.phase, 0, input.limits.maxNudges, null) : 'reminder',
    from: passed,
    until: null,
    reason: { code: 'promise-passed', values },
  };
  return {
    offers: mayBeKept ? ahead : [...ahead, late],
    rest: { status: 'promised', reason: { code: 'promised', values } },
    firmAt: addWorkingDays(passed, DAYS_UNTIL_SUSPECTED, hours),
  };
}

/** From when a promise has passed. */
function passedAt({ due }: StandingPromise, hours: WorkingHours): Instant {
  const end = instantAtLocal((due.until + 1) * DAY, hours.zone) - 1;
  return addWorkingDays(end, DAYS_AFTER_PROMISE, hours);
}

/**
 * Whoever was asked about a promised time is left in peace until it begins, and after a second word
 * until it has passed (D4). 0 where the nudges are about something else.
 */
export function peaceUntil({ promise, nudgedAt, since }: Silence, hours: WorkingHours): Instant {
  if (promise === null || (since ?? 0) > promise.madeAt) return 0;
  const asked = nudgedAt.filter((at) => at > promise.madeAt);
  const [first] = asked;
  if (first === undefined) return 0;
  if (asked.length > 1) return passedAt(promise, hours);
  const begins = instantAtLocal(promise.due.from * DAY, hours.zone);
  return Math.max(begins, addWorkingDays(first, DAYS_BETWEEN, hours));
}
