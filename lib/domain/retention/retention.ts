import { addMonthsTo } from '../dates/calendar-day';
import { DAY, type Instant } from '../instant';
import { instantAtLocal, localTimeAt } from '../local-clock';

/** For how many months mail is remembered, where it is not for ever. */
export const RETENTION_MONTHS = [12, 24, 36] as const;
export type RetentionMonths = (typeof RETENTION_MONTHS)[number];

/** What is older than this moment is forgotten: midnight so many calendar months ago. */
export function forgottenBefore(now: Instant, months: RetentionMonths, zone: string): Instant {
  const today = Math.floor(localTimeAt(now, zone) / DAY);
  return instantAtLocal(addMonthsTo(today, -months) * DAY, zone);
}
