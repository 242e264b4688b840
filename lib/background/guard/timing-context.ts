import { dayFromIso } from '../../domain/dates/calendar-day';
import type { TimingContext } from '../../domain/guard/advice-on-timing';
import { DAY, type Instant } from '../../domain/instant';
import { instantAtLocal, localTimeAt } from '../../domain/local-clock';
import type { WorkingHours } from '../../domain/working-hours';
import { clockOf, clockWith } from '../../settings/clock-of';
import type { CorrespondentRow } from '../../store/rows';
import type { Context } from '../context';
import type { TextPlace } from '../proposals/text-place';
import { addressesOfClient } from './addresses-of-client';
import { heardIn, waitsForOneOf } from './threads-of-client';

/**
 * What the guard needs to know of a client over all threads, addresses and accounts; `row` is null for
 * a new mail.
 */
export async function timingContextOf(
  context: Context,
  { row, phase }: TextPlace,
  client: CorrespondentRow,
  asksAhead: boolean,
): Promise<TimingContext> {
  const { db, settings, now } = context;
  const addresses = await addressesOfClient(db, client);
  const rows = await db.threads
    .where('addresses')
    .anyOf([...addresses])
    .distinct()
    .toArray();
  const waiting = rows.filter((one) => waitsForOneOf(one, addresses));
  const hours = clockWith(clockOf(settings), client);
  return {
    now,
    hours,
    nudgesOfClient: waiting.flatMap(({ silence }) => silence.nudgedAt),
    limits: settings.limits[phase],
    heardAt: newest(rows.flatMap((one) => heardIn(one, addresses))),
    awayUntil: newest([
      ...waiting.flatMap(({ silence }) => silence.backOn ?? []),
      ...backFrom(client, hours, now),
    ]),
    promise: row?.silence.promise ?? null,
    asksAhead,
  };
}

/** The first moments after the days away that today is one of. */
function backFrom(
  { away }: CorrespondentRow,
  { zone }: WorkingHours,
  now: Instant,
): readonly Instant[] {
  const today = Math.floor(localTimeAt(now, zone) / DAY);
  return away
    .filter(({ from, until }) => dayFromIso(from) <= today && today <= dayFromIso(until))
    .map(({ until }) => instantAtLocal((dayFromIso(until) + 1) * DAY, zone));
}

function newest(moments: readonly Instant[]): Instant | null {
  return moments.length === 0 ? null : Math.max(...moments);
}
