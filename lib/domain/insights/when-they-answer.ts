import { DAY, HOUR, type Instant } from '../instant';
import { localTimeAt } from '../local-clock';

const HOURS_OF_DAY = 24;
const DAYS_OF_WEEK = 7;
/** 1 January 1970 was a Thursday; a week begins with its Monday. */
const FIRST_WEEKDAY = 3;

/** Answers in each hour of the day, 0 to 23, by the clock of the user. */
export function answersByHour(answeredAt: readonly Instant[], zone: string): readonly number[] {
  const hours = answeredAt.map((at) => Math.floor(localTimeAt(at, zone) / HOUR) % HOURS_OF_DAY);
  return counted(hours, HOURS_OF_DAY);
}

/** Answers on each day of the week, Monday first. */
export function answersByWeekday(answeredAt: readonly Instant[], zone: string): readonly number[] {
  const days = answeredAt.map(
    (at) => (Math.floor(localTimeAt(at, zone) / DAY) + FIRST_WEEKDAY) % DAYS_OF_WEEK,
  );
  return counted(days, DAYS_OF_WEEK);
}

function counted(places: readonly number[], length: number): readonly number[] {
  return Array.from({ length }, (_, place) => places.filter((one) => one === place).length);
}
