import { DAY, type Instant, MINUTE } from './instant';
import { instantAtLocal, localTimeAt } from './local-clock';
import { isWorkingDay } from './working-calendar';
import type { WorkingHours } from './working-hours';
import { isOpen } from './working-time';

/** When the badge says nothing (facts/mission-rows.md S0-26). */
export interface Quiet {
  /** Outside the working hours of a working day. */
  readonly quietHours: boolean;
  /** On weekends and days off. */
  readonly quietDays: boolean;
  /** Once a day: what was seen today speaks again tomorrow. */
  readonly digest?: boolean;
}

/** Whether the badge says nothing at that moment. */
export function isQuietAt(now: Instant, quiet: Quiet, hours: WorkingHours): boolean {
  if (isOpen(now, hours)) return false;
  return isWorkingDay(dayOf(now, hours), hours) ? quiet.quietHours : quiet.quietDays;
}

/** The next moment at which that may change: an opening, a closing, or midnight; null: never. */
export function nextQuietChange(
  now: Instant,
  { quietHours, quietDays, digest = false }: Quiet,
  hours: WorkingHours,
): Instant | null {
  if (!quietHours && !quietDays && !digest) return null;
  const day = dayOf(now, hours);
  const at = (minute: number): Instant => instantAtLocal(day * DAY + minute * MINUTE, hours.zone);
  const moments = [at(hours.opens), at(hours.closes), instantAtLocal((day + 1) * DAY, hours.zone)];
  return moments.find((moment) => moment > now) ?? null;
}

function dayOf(at: Instant, hours: WorkingHours): number {
  return Math.floor(localTimeAt(at, hours.zone) / DAY);
}
