import { DAY, type Instant } from '../instant';
import { localTimeAt } from '../local-clock';
import { isoOfDay } from './calendar-day';

/** The day that a calendar shows in a zone at a moment; an ISO date. */
export function isoDayAt(at: Instant, zone: string): string {
  return isoOfDay(Math.floor(localTimeAt(at, zone) / DAY));
}
