import { sumOf } from '../../domain/base-rate';
import type { ClientNow, InsightsPart } from '../../domain/insights/part';
import {
  addedQuarters,
  type Counts,
  type InTouch,
  NOTHING,
  type Tallies,
} from '../../domain/insights/tally';
import type { Instant } from '../../domain/instant';
import type { OwnAddresses } from '../../domain/own-addresses';
import type { SamePeople } from '../../domain/same-people';
import type { WorkingHours } from '../../domain/working-hours';
import { clockWith } from '../../settings/clock-of';
import { decided } from '../../store/decisions';
import { mailsOnPages } from '../../store/mails-on-pages';
import type { CorrespondentRow, ThreadRow } from '../../store/rows';
import type { Context } from '../context';
import { knownFacts } from './known-facts';
import { openConversations } from './open-conversations';
import { type Looked, type Moment, quartersInTouch, quoteRateIn, waitsIn } from './thread-part';

export interface Around {
  readonly own: OwnAddresses;
  readonly people: SamePeople;
  readonly hours: WorkingHours;
  /** Nothing before it is looked at. */
  readonly since: Instant;
  /** What is noted of each client's work, in the user's words. */
  readonly amounts: ReadonlyMap<string, readonly string[]>;
}

/** What the threads with one person taught; those that stand with somebody else are theirs. */
export async function personPart(
  context: Context,
  person: CorrespondentRow,
  around: Around,
): Promise<{ readonly part: InsightsPart; readonly threads: number }> {
  const rows = await context.db.threads.where('addresses').equals(person.address).toArray();
  const looked = await lookedAt(context, person, rows, around);
  const parts = looked.map((one) => ({ one, moment: momentOf(context, one, around) }));
  const part = {
    quarters: [
      inTouch(person, parts),
      ...parts.map(({ one, moment }) => waitsIn(one, moment)),
    ].reduce(addedQuarters),
    quotes: sumOf(parts.map(({ one, moment }) => quoteRateIn(one, moment))),
    clients: clientNow(person, rows, context.now, around),
  };
  return { part, threads: looked.length };
}

function lookedAt(
  context: Context,
  person: CorrespondentRow,
  rows: readonly ThreadRow[],
  around: Around,
): Promise<readonly Looked[]> {
  const onPages = mailsOnPages(rows);
  const theirs = rows.filter(
    (row) => standsWith(row) === person.address && (row.newestAt ?? 0) >= around.since,
  );
  return Promise.all(
    theirs.map(async (row) => ({
      row,
      person,
      onPages,
      facts: await knownFacts(context, row.key, around),
      dismissed: await decided(context.db, 'thread', 'dismissed-silence', row.key),
    })),
  );
}

/** Each thread stands with one: whom it waits for, else somebody I wrote to. */
function standsWith({ client, participants }: ThreadRow): string | null {
  return client ?? participants.find(({ writtenTo }) => writtenTo)?.address ?? null;
}

function momentOf({ now, settings }: Context, { row, person }: Looked, around: Around): Moment {
  const limit = person.agreedDays ?? settings.limits[row.phase].quiet;
  return { now, limit, since: around.since, hours: clockWith(around.hours, person) };
}

/** In which quarters there was mail to or from this person, each counted once. */
function inTouch(
  { relation }: CorrespondentRow,
  parts: readonly { readonly one: Looked; readonly moment: Moment }[],
): Tallies {
  const touched = parts.map(({ one, moment }) => quartersInTouch(one, moment));
  const tallies = (['wrote', 'heard'] as const).flatMap((way) => {
    const quarters = new Set(touched.flatMap((one) => one[way]));
    const past: Counts<InTouch> = relation === 'past-client' ? { [`past-${way}`]: 1 } : {};
    return [...quarters].map(
      (quarter): Tallies => ({ [quarter]: { ...NOTHING, people: { [way]: 1, ...past } } }),
    );
  });
  return tallies.reduce(addedQuarters, {});
}

function clientNow(
  { address, name }: CorrespondentRow,
  rows: readonly ThreadRow[],
  now: Instant,
  { amounts }: Around,
): readonly ClientNow[] {
  const conversations = openConversations(rows, address, now);
  const noted = amounts.get(address) ?? [];
  if (conversations === 0 && noted.length === 0) return [];
  return [{ address, name: name || address, conversations, amounts: noted }];
}
