import { type BaseRate, baseRateIn, sumOf } from '../domain/base-rate';
import { fold } from '../domain/fold/fold';
import { clockOf } from '../settings/clock-of';
import { hoursFor } from '../store/offer-view';
import { scanThreads } from '../store/overview/scan-threads';
import type { ThreadRow } from '../store/rows';
import { samePeopleIn } from '../store/same-people-in';
import type { Context } from './context';
import { seenIn } from './fold-thread';
import { ownAddresses } from './own-addresses';

/** How often the user's own quotes were answered after a long silence (S0-04). */
export async function quoteRate({ db, settings, now }: Context): Promise<BaseRate> {
  const own = await ownAddresses(db, settings);
  const people = await samePeopleIn(db);
  const quotes: ThreadRow[] = [];
  await scanThreads(
    db,
    (row) => {
      if (row.phase === 'quote') quotes.push(row);
    },
    () => {},
  );
  const rates: BaseRate[] = [];
  for (const row of quotes) {
    const { messages } = fold(row.key, await seenIn(db, row.key, people), own, now);
    rates.push(baseRateIn(messages, hoursFor(row, clockOf(settings)), now));
  }
  return sumOf(rates);
}
