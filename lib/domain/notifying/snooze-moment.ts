import { weekStart } from '../dates/calendar-day';
import { DAY, type Instant } from '../instant';
import { instantAtLocal, localTimeAt } from '../local-clock';
import type { WorkingHours } from '../working-hours';
import { nextOpening } from '../working-time';

/** Until when the buttons of a notification put something aside. */
export const SNOOZES = ['tomorrow', 'next-week'] as const;
export type Snooze = (typeof SNOOZES)[number];

/** The first opening after today, or in the week after this one. */
export function snoozeMoment(snooze: Snooze, now: Instant, hours: WorkingHours): Instant {
  const today = Math.floor(localTimeAt(now, hours.zone) / DAY);
  const day = snooze === 'tomorrow' ? today + 1 : weekStart(today) + 7;
  return nextOpening(instantAtLocal(day * DAY, hours.zone), hours);
}
