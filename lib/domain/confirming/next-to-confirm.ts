/** Which thread is looked at next before it is counted as a silence (adr 17). */
import { isFresh } from '../evidence';
import type { Instant } from '../instant';
import { offerAt, type Plan } from '../ladder/plan';
import type { ThreadKey } from '../sighting';
import type { Silence } from '../silence';
import type { WorkingHours } from '../working-hours';
import { addWorkingDays } from '../working-time';

/** A thread in which a step is offered now or soon. */
export interface DueSoon {
  readonly key: ThreadKey;
  readonly plan: Plan;
  readonly silence: Pick<Silence, 'nudgedAt'>;
  readonly wholeAt: Instant | null;
  /** Until when nothing newer is known to have come; null where that is only inferred. */
  readonly knownUntil: Instant | null;
}

/** So many working days ahead a thread may be confirmed. */
const AHEAD = 1;
/** Nothing is offered earlier than so many working days after a mail of mine (DESIGN, promise 5). */
const EARLIEST = 2;
/** An offer that stands for long is looked at again after so many working days. */
const LOOK_AGAIN = 3;

/** Up to when a thread must fall due to be counted soon. */
function dueSoonUntil(now: Instant, hours: WorkingHours): Instant {
  return addWorkingDays(now, AHEAD, hours);
}

/**
 * What is not confirmed comes first, then what only the lists confirm: an answer that was read and
 * put away elsewhere is in none of them. Of these, what fell due last.
 */
export function nextToConfirm(
  threads: readonly DueSoon[],
  now: Instant,
  hours: WorkingHours,
): ThreadKey | null {
  const wanted = threads.flatMap((thread) => {
    const due = dueAt(thread, now, hours);
    return due === null || isSeenLately(thread, due, now, hours) ? [] : [{ ...thread, due }];
  });
  const [first] = wanted.sort(
    (a, b) =>
      Number(isKnown(a, a.due, hours)) - Number(isKnown(b, b.due, hours)) ||
      b.due - a.due ||
      (a.key < b.key ? -1 : 1),
  );
  return first?.key ?? null;
}

/** Since when something is offered, or from when on soon. */
function dueAt(thread: DueSoon, now: Instant, hours: WorkingHours): Instant | null {
  const { offers } = thread.plan;
  const until = dueSoonUntil(now, hours);
  const soon = offers.find(({ from }) => from > now && from <= until);
  const due = (offerAt(thread.plan, now) ?? soon)?.from ?? asAnswerAt(thread, hours);
  return due !== null && due <= until && offers.length > 0 ? due : null;
}

/**
 * What looks like a nudge, written elsewhere, may have answered a mail that nobody has seen here: then
 * it began a wait of its own, which falls due sooner.
 */
function asAnswerAt({ silence, wholeAt }: DueSoon, hours: WorkingHours): Instant | null {
  const nudge = silence.nudgedAt.at(-1);
  if (nudge === undefined || (wholeAt !== null && wholeAt >= nudge)) return null;
  return addWorkingDays(nudge, EARLIEST, hours);
}

/** In the thread itself, and with no mail since that nobody has seen. */
function isSeenLately(
  { wholeAt, knownUntil }: DueSoon,
  due: Instant,
  now: Instant,
  hours: WorkingHours,
): boolean {
  if (wholeAt === null || knownUntil === null) return false;
  return isFresh(wholeAt, due, hours) && addWorkingDays(wholeAt, LOOK_AGAIN, hours) > now;
}

function isKnown({ knownUntil }: DueSoon, due: Instant, hours: WorkingHours): boolean {
  return knownUntil !== null && isFresh(knownUntil, due, hours);
}
