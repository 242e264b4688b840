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

/** A silence of a thread, from my first message on. */
export interface PastSilence {
  /** My messages in it, oldest first; at least one. */
  readonly asked: readonly Message[];
  /** Null while it lasts. */
  readonly brokenAt: Instant | null;
}

/** From so many working days a silence counts. */
export const QUIET_DAYS = 10;
/** A silence that lasts is decided after so many: until then nobody knows. */
const DECIDED_DAYS = 30;
/** Fewer say nothing. */
const ENOUGH = 5;

/** What of a thread's silences goes into the rate. */
export function baseRateIn(
  silences: readonly PastSilence[],
  hours: WorkingHours,
  now: Instant,
): BaseRate {
  const days = ({ asked: [first], brokenAt }: PastSilence) =>
    first === undefined ? 0 : workingDaysBetween(momentOf(first), brokenAt ?? now, hours);
  const broken = silences.filter(({ brokenAt }) => brokenAt !== null);
  const lasting = silences.filter(({ brokenAt }) => brokenAt === null);
  const back = broken.filter((silence) => days(silence) >= QUIET_DAYS).length;
  return { quiet: back + lasting.filter((silence) => days(silence) >= DECIDED_DAYS).length, back };
}

/** The silences of a thread, oldest first; nudges do not break one, only they do. */
export function pastSilences(messages: readonly Message[]): readonly PastSilence[] {
  const silences: PastSilence[] = [];
  let asked: Message[] = [];
  for (const message of messages) {
    if (message.direction === 'out') asked.push(message);
    if (!isHeardFrom(message) || asked.length === 0) continue;
    silences.push({ asked, brokenAt: momentOf(message) });
    asked = [];
  }
  return asked.length === 0 ? silences : [...silences, { asked, brokenAt: null }];
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
