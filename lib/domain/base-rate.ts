import type { Instant } from './instant';
import { isHeardFrom, momentOf } from './silence';
import type { Message } from './thread-facts';
import type { WorkingHours } from './working-hours';
import { workingDaysBetween } from './working-time';

/** How often the user's own silences of that length ended (facts/mission-rows.md S0-04, S2-16). */
export interface BaseRate {
  /** Silences that were so long, and whose end is known. */
  readonly quiet: number;
  /** So many of them were broken after all. */
  readonly back: number;
}

/** From so many working days a silence counts. */
export const QUIET_DAYS = 10;
/** A silence that lasts is decided after so many: until then nobody knows. */
const DECIDED_DAYS = 30;
/** Fewer say nothing. */
const ENOUGH = 5;

/** What of a thread's silences goes into the rate; nudges do not break one, only they do. */
export function baseRateIn(
  messages: readonly Message[],
  hours: WorkingHours,
  now: Instant,
): BaseRate {
  let since: Instant | null = null;
  let [quiet, back] = [0, 0];
  for (const message of messages) {
    if (message.direction === 'out') since ??= momentOf(message);
    if (!isHeardFrom(message) || since === null) continue;
    if (workingDaysBetween(since, momentOf(message), hours) >= QUIET_DAYS) {
      quiet += 1;
      back += 1;
    }
    since = null;
  }
  const lasts = since === null ? 0 : workingDaysBetween(since, now, hours);
  return { quiet: quiet + (lasts >= DECIDED_DAYS ? 1 : 0), back };
}

export function sumOf(rates: readonly BaseRate[]): BaseRate {
  return rates.reduce(
    (sum, { quiet, back }) => ({ quiet: sum.quiet + quiet, back: sum.back + back }),
    {
      quiet: 0,
      back: 0,
    },
  );
}

/** The share that came back, 0 to 1; null where there are too few to say. */
export function shareBack({ quiet, back }: BaseRate): number | null {
  return quiet < ENOUGH ? null : back / quiet;
}
