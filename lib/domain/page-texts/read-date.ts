import { DAY, HOUR, MINUTE } from '../instant';
import type { DateEvidence } from './date-evidence';
import { datePartsOf } from './date-parts';
import { daysOf } from './possible-days';
import { shownHour } from './shown-hour';
import type { WallTime } from './wall-time';

/**
 * Reads a row's title or a pane's date ("Wed 9/30/2026 4:41 AM", facts/outlook.md 1 and 2) with what
 * the page has shown so far. Null where the text holds no full date and time, or where anything in it
 * could mean two things: days are not counted on a guess (facts/outlook.md 10.4).
 */
export function readDate(
  text: string,
  evidence: DateEvidence,
  languages: readonly string[],
): WallTime | null {
  const parts = datePartsOf(text, languages);
  if (!parts) return null;
  const hour = shownHour(parts, evidence.clock24);
  const possible = daysOf(parts).filter(
    ({ order, agrees }) => agrees && (order === null || evidence.orders.includes(order)),
  );
  const days = new Set(possible.map(({ day }) => day));
  const [day] = days;
  if (hour === null || day === undefined || days.size > 1) return null;
  const from = day * DAY + hour * HOUR + parts.minute * MINUTE;
  return { from, until: from + MINUTE };
}
