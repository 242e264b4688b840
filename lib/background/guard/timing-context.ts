import { dayFromIso } from '../../domain/dates/calendar-day';
import type { TimingContext } from '../../domain/guard/advice-on-timing';
import { DAY, type Instant } from '../../domain/instant';
import { instantAtLocal, localTimeAt } from '../../domain/local-clock';
import type { WorkingHours } from '../../domain/working-hours';
import { clockOf, clockWith } from '../../settings/clock-of';
import type { CorrespondentRow } from '../../store/rows';
import { threadsTelling } from '../../store/tells';
import type { Context } from '../context';
import type { TextPlace } from '../proposals/text-place';
import { addressesOfClient } from './addresses-of-client';
import { heardIn } from './threads-of-client';

/** Nobody was reminded in more threads within the month of work that counts. */
const MOST_NUDGED = 50;

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
  const newest = async (what: 'heard' | 'nudged' | 'back', most: number) => {
    const all = [...addresses].map((address) => threadsTelling(db, what, address, most));
    return (await Promise.all(all)).flat();
  };
  const [heard, nudged, back] = await Promise.all([
    newest('heard', 1),
    newest('nudged', MOST_NUDGED),
    newest('back', 1),
  ]);
  const told = new Map(nudged.map((one) => [one.key, one]));
  const hours = clockWith(clockOf(settings), client);
  return {
    now,
    hours,
    nudgesOfClient: [...told.values()].flatMap(({ silence }) => silence.nudgedAt),
    limits: settings.limits[phase],
    heardAt: latest(heard.flatMap((one) => heardIn(one, addresses))),
    awayUntil: latest([
      ...back.flatMap(({ silence }) => silence.backOn ?? []),
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

function latest(moments: readonly Instant[]): Instant | null {
  return moments.length === 0 ? null : Math.max(...moments);
}
