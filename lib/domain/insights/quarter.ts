import { DAY, type Instant } from '../instant';
import { instantAtLocal, localTimeAt } from '../local-clock';

/** "2026-3": the third quarter of that year. */
export type Quarter = `${number}-${number}`;

const MONTHS = 3;
const QUARTERS = 4;

/** The quarter of a moment, by the calendar of the user. */
export function quarterOf(at: Instant, zone: string): Quarter {
  const day = new Date(Math.floor(localTimeAt(at, zone) / DAY) * DAY);
  return `${day.getUTCFullYear()}-${Math.floor(day.getUTCMonth() / MONTHS) + 1}`;
}

/** When it begins. */
export function startOfQuarter(quarter: Quarter, zone: string): Instant {
  const [year = 0, number = 1] = quarter.split('-').map(Number);
  return instantAtLocal(Date.UTC(year, (number - 1) * MONTHS, 1), zone);
}

/** That quarter and those before it, newest first. */
export function quartersBackFrom(quarter: Quarter, count: number): readonly Quarter[] {
  const [year = 0, number = 1] = quarter.split('-').map(Number);
  return Array.from({ length: count }, (_, back): Quarter => {
    const index = year * QUARTERS + number - 1 - back;
    return `${Math.floor(index / QUARTERS)}-${(index % QUARTERS) + 1}`;
  });
}
