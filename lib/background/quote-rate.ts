import { isHistory } from '../domain/addressing';
import { type BaseRate, baseRateIn, pastSilences, sumOf } from '../domain/base-rate';
import { fold } from '../domain/fold/fold';
import type { Message } from '../domain/thread-facts';
import { isMarked, type MailMark } from '../domain/told-twice';
import { clockOf } from '../settings/clock-of';
import { mailsOnPages } from '../store/mails-on-pages';
import { hoursFor } from '../store/offer-view';
import { scanThreads } from '../store/overview/scan-threads';
import type { ThreadRow } from '../store/rows';
import { samePeopleIn } from '../store/same-people-in';
import type { Context } from './context';
import { seenIn } from './fold-thread';
import { ownAddresses } from './own-addresses';

const NONE: ReadonlySet<MailMark> = new Set();

/**
 * How often the user's own quotes were answered after a long silence (S0-04). A silence of which a file
 * tells is that of a page where a quote's page shows one of the mails it began with.
 */
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
  const onPages = mailsByPerson(quotes);
  const rates: BaseRate[] = [];
  for (const row of quotes) {
    const { messages } = fold(row.key, await seenIn(db, row.key, people), own, now);
    const isOnPage = (mail: Message) =>
      row.addresses.some((address) => isMarked(mail, onPages.get(address) ?? NONE));
    const silences = pastSilences(messages);
    const once = isHistory(row.key)
      ? silences.filter(({ asked }) => !asked.some(isOnPage))
      : silences;
    rates.push(baseRateIn(once, hoursFor(row, clockOf(settings)), now));
  }
  return sumOf(rates);
}

function mailsByPerson(threads: readonly ThreadRow[]): ReadonlyMap<string, ReadonlySet<MailMark>> {
  const rows = new Map<string, ThreadRow[]>();
  for (const row of threads) {
    for (const address of row.addresses) rows.set(address, [...(rows.get(address) ?? []), row]);
  }
  return new Map([...rows].map(([address, theirs]) => [address, mailsOnPages(theirs)]));
}
