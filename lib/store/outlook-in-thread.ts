import type { Instant } from '../domain/instant';
import { openPromise } from '../domain/ladder/promise-offers';
import { NO_OUTLOOK, type Outlook, outlookOf } from '../domain/rhythm/outlook';
import type { Prior } from '../domain/rhythm/prior';
import { rhythmInWait } from '../domain/rhythm/rhythm-in-wait';
import type { Silence } from '../domain/silence';
import type { WorkingHours } from '../domain/working-hours';
import { workingHoursBetween } from '../domain/working-time';
import type { CorrespondentRow, ThreadRow } from './rows';

/**
 * What the rhythm of the one waited for says of this silence.
 * @param hours in which the silence counts, without the client's days off
 */
export function outlookInThread(
  { silence }: Pick<ThreadRow, 'silence'>,
  client: CorrespondentRow | undefined,
  prior: Prior,
  now: Instant,
  hours: WorkingHours,
): Outlook {
  const { turn, since } = silence;
  if (turn !== 'theirs' || since === null || client === undefined) return NO_OUTLOOK;
  const rhythm = rhythmInWait(client.spells, prior, since, client.agreedDays);
  return outlookOf(rhythm, hasOtherTime(silence) ? null : silentHours(silence, since, now, hours));
}

/** Whatever their rhythm: they named a time, or nobody there reads what was sent. */
function hasOtherTime(silence: Silence): boolean {
  return silence.bounced || silence.gone || openPromise(silence) !== null;
}

/** Since they last gave a sign of life: who asked for patience or was away is not silent as long. */
function silentHours(
  { heldAt, awayAt, backOn }: Silence,
  since: Instant,
  now: Instant,
  hours: WorkingHours,
): number {
  const from = Math.max(since, heldAt ?? 0, backOn ?? awayAt ?? 0);
  return workingHoursBetween(from, now, hours);
}
