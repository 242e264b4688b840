import type { PromiseInDraft } from '../../domain/guard/names-promise';
import { DAY, type Instant } from '../../domain/instant';
import { localTimeAt } from '../../domain/local-clock';
import { nudgeWindow, promiseStage } from '../../domain/promises/nudge-window';
import type { StandingPromise } from '../../domain/promises/standing-promise';
import type { WorkingHours } from '../../domain/working-hours';

/** How a promise stands today, for the guard; null where there is none. */
export function promiseInDraft(
  promise: StandingPromise | null,
  now: Instant,
  hours: WorkingHours,
  firstDay: number,
): PromiseInDraft | null {
  if (promise === null) return null;
  const { due, madeAt } = promise;
  const dayOf = (at: Instant) => Math.floor(localTimeAt(at, hours.zone) / DAY);
  const madeOn = dayOf(madeAt);
  const window = nudgeWindow(due, madeOn, hours, firstDay);
  return { due, madeOn, stage: promiseStage(due, window, dayOf(now)) };
}
