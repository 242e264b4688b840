/**
 * When the browser tells of those who wait: once a working day at most, from the opening on, and
 * only of what was due by then. What is not confirmed never comes in here.
 */
import { DAY, type Instant, MINUTE } from '../instant';
import { instantAtLocal, localTimeAt } from '../local-clock';
import type { WorkingHours } from '../working-hours';
import { isOpen, nextOpening } from '../working-time';

/** `new`: only where something fell due since it was told last; `digest`: every working day. */
export const NOTIFYING = ['off', 'new', 'digest'] as const;
export type Notifying = (typeof NOTIFYING)[number];

/** One thing that is due: an offer of a thread, or a date on a client's page. */
export interface DueThing {
  /** The same for as long as it is the same offer. */
  readonly key: string;
  readonly from: Instant;
}

/** A client who is due, by one thing or several. */
export interface WaitingClient<Thing extends DueThing = DueThing> {
  readonly name: string;
  readonly things: readonly Thing[];
}

/** What was told last, and when. */
export interface ToldBefore {
  readonly at: Instant;
  readonly keys: readonly string[];
}

interface Told {
  readonly mode: Notifying;
  /** Null where nothing was told yet. */
  readonly before: ToldBefore | null;
  /** When the popup was opened last: who looked knows. */
  readonly seenAt: Instant | null;
}

/** Those to tell of now; nobody outside working hours, twice a day, and where nothing is to tell. */
export function clientsToTell<Client extends WaitingClient>(
  clients: readonly Client[],
  { mode, before, seenAt }: Told,
  now: Instant,
  hours: WorkingHours,
): readonly Client[] {
  if (mode === 'off' || !isOpen(now, hours)) return [];
  const today = dayOf(now, hours);
  if (before !== null && dayOf(before.at, hours) === today) return [];
  if (seenAt !== null && dayOf(seenAt, hours) === today) return [];
  const opening = instantAtLocal(today * DAY + hours.opens * MINUTE, hours.zone);
  const known = new Set(before?.keys);
  const isToTell = ({ key, from }: DueThing): boolean => {
    if (from > opening) return false;
    return mode === 'digest' || (!known.has(key) && from > (seenAt ?? Number.NEGATIVE_INFINITY));
  };
  return clients.filter(({ things }) => things.some(isToTell));
}

/** The next opening; null where nothing is ever told. */
export function nextTelling(now: Instant, mode: Notifying, hours: WorkingHours): Instant | null {
  if (mode === 'off') return null;
  if (!isOpen(now, hours)) return nextOpening(now, hours);
  const closing = dayOf(now, hours) * DAY + hours.closes * MINUTE;
  return nextOpening(instantAtLocal(closing, hours.zone), hours);
}

function dayOf(at: Instant, { zone }: WorkingHours): number {
  return Math.floor(localTimeAt(at, zone) / DAY);
}
