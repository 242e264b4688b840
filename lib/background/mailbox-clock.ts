/** Finds out how the clock of a mailbox goes whose page shows times in a zone of its own. */
import { threadKey } from '../domain/addressing';
import { type Instant, type Interval, MINUTE } from '../domain/instant';
import { aheadAtLeast, aheadBySend, commonShift, type MailboxClock } from '../domain/mailbox-clock';
import type { Seen, ThreadKey } from '../domain/sighting';
import { dropCoverage } from '../store/coverage';
import type { AccountRow, SightingRow } from '../store/rows';
import { rowsUnder } from '../store/rows-under';
import type { Context } from './context';
import { refoldAll, wantRefold } from './refold-all';

/** So many messages of a thread, or rows of a list, must have moved alike. */
const ENOUGH_MESSAGES = 2;
const ENOUGH_ROWS = 3;

/** A mail that was sent is shown within this time after the press, where the page is looked at. */
const SHOWN_WITHIN = 15 * MINUTE;

/** One message as a page shows it. */
export interface ShownMessage {
  readonly thread: ThreadKey;
  readonly at: Interval;
  /** Where it stands: a list, or the writer in an open thread. */
  readonly place: string;
  readonly isOwn: boolean;
  /** Whether it was sent for certain: a mail that goes out later may show a time to come. */
  readonly isSent: boolean;
}

/**
 * The number of the clock in which this look shows its times. What the look proves of it is stored
 * first, and everything made anew that hangs on it.
 */
export async function clockOfLook(
  context: Context,
  account: AccountRow,
  shown: readonly ShownMessage[],
): Promise<number> {
  const { db, settings, now } = context;
  const known = await rowsUnder(
    db.sightings,
    'thread',
    shown.map(({ thread }) => thread),
  );
  const running = account.clocks.at(-1);
  const first = running ?? { zone: settings.workingHours.zone, ahead: 0, proven: false };
  const at = Math.max(account.clocks.length - 1, 0);
  const enough = shown.some(({ place }) => place === 'thread') ? ENOUGH_MESSAGES : ENOUGH_ROWS;
  const shift = commonShift(movedSince(known, shown, at), enough);
  const clocks =
    shift === null
      ? [...account.clocks.slice(0, at), first]
      : [...account.clocks, { ...first, ahead: first.ahead + shift / MINUTE }];
  const last = clocks.length - 1;
  const clock = clocks[last] ?? first;
  clocks[last] = asProven(clock, known, shown, now);
  if (JSON.stringify(clocks) === JSON.stringify(account.clocks)) return last;
  await db.transaction('rw', [db.accounts, db.coverage, db.meta], async () => {
    await db.accounts.update(account.address, { clocks });
    if (running && clocks[last]?.ahead !== running.ahead) await dropCoverage(db, account.address);
    if (running) await wantRefold(db);
  });
  if (running) await refoldAll(db, settings, now);
  return last;
}

function asProven(
  clock: MailboxClock,
  known: readonly SightingRow[],
  shown: readonly ShownMessage[],
  now: Instant,
): MailboxClock {
  const [bySend] = shown.flatMap((one) =>
    one.isOwn ? (aheadOfSent(clock, known, one, now) ?? []) : [],
  );
  if (bySend !== undefined) return { ...clock, ahead: bySend, proven: true };
  const newest = shown
    .filter(({ isSent }) => isSent)
    .reduce<Interval | null>(
      (latest, { at }) => (latest === null || at.from > latest.from ? at : latest),
      null,
    );
  const atLeast = newest && aheadAtLeast(newest, clock, now);
  return atLeast === null ? clock : { ...clock, ahead: atLeast };
}

/**
 * A mail of mine that no look showed before the last press of Send in its thread. A clock that is
 * proven needs no old press, which a later mail may fit by chance.
 */
function aheadOfSent(
  clock: MailboxClock,
  known: readonly SightingRow[],
  { thread, at }: ShownMessage,
  now: Instant,
): number | null {
  const inThread = known.filter((row) => row.thread === thread);
  const presses = inThread.filter(({ sighting }) => sighting.kind === 'send');
  if (presses.length === 0) return null;
  const press = Math.max(...presses.map(({ firstSeen }) => firstSeen));
  if (clock.proven && press < now - SHOWN_WITHIN) return null;
  const before = inThread.filter(({ firstSeen }) => firstSeen <= press);
  const isOlder = timesIn(before).some(({ sentAt }) => sentAt.from === at.from);
  return isOlder ? null : aheadBySend(at, clock, press);
}

function timesIn(seen: readonly Seen[]): readonly { readonly sentAt: Interval }[] {
  return seen.flatMap(({ sighting }) => (sighting.kind === 'message' ? [sighting] : []));
}

/** Each message shown now beside the one that stood in its place when it was looked at last. */
function movedSince(
  known: readonly SightingRow[],
  shown: readonly ShownMessage[],
  clock: number,
): readonly { readonly before: Instant; readonly after: Instant }[] {
  const before = latestByPlace(known, clock);
  const places = new Map<string, readonly ShownMessage[]>();
  for (const one of shown) {
    const place = `${one.thread} ${one.place}`;
    places.set(place, [...(places.get(place) ?? []), one]);
  }
  const pairs = [...places].map(([place, now]) => {
    const then = before.get(place);
    if (!then) return [];
    if (then.length !== now.length) return null;
    return now.map(({ at }, index) => ({ before: then[index] ?? at.from, after: at.from }));
  });
  return pairs.includes(null) ? [] : pairs.flatMap((some) => some ?? []);
}

/** Times that the last look at each place showed, by `${thread} ${place}`. */
function latestByPlace(
  known: readonly SightingRow[],
  clock: number,
): ReadonlyMap<string, readonly Instant[]> {
  const latest = new Map<string, { lastSeen: Instant; times: readonly Instant[] }>();
  for (const { sighting, thread, lastSeen } of known) {
    if (!('clock' in sighting) || sighting.clock !== clock) continue;
    const [place, times] =
      sighting.kind === 'message'
        ? [sighting.source, [sighting.sentAt.from]]
        : ['thread', sighting.messages.map(({ sentAt }) => sentAt.from)];
    if (sighting.kind === 'message' && place === 'thread') continue;
    const key = `${thread} ${place}`;
    const before = latest.get(key);
    if (!before || lastSeen > before.lastSeen) latest.set(key, { lastSeen, times });
  }
  return new Map([...latest].map(([key, { times }]) => [key, times]));
}

/** What a row of a list or an open thread shows, for `clockOfLook`. */
export function shownIn(
  account: string,
  threadId: string,
  place: string,
  messages: readonly (Omit<ShownMessage, 'thread' | 'at' | 'place'> & {
    readonly at: Interval | null;
  })[],
): readonly ShownMessage[] {
  const thread = threadKey(account, threadId);
  return messages.flatMap(({ at, ...rest }) =>
    at === null ? [] : [{ ...rest, thread, at, place }],
  );
}
