/** What the product counts in a season, fed as its owner's browser would feed it. */
import 'fake-indexeddb/auto';
import { confirmNext, sawPrintPage } from '../../../lib/background/confirming';
import type { Context } from '../../../lib/background/context';
import { finishFirstRun } from '../../../lib/background/decisions';
import { ListCoverage } from '../../../lib/background/list-coverage';
import { sawList, sawThread } from '../../../lib/background/looks';
import { decide } from '../../../lib/background/stamp';
import { type Instant, MINUTE, SECOND } from '../../../lib/domain/instant';
import { clockOf } from '../../../lib/settings/clock-of';
import { defaultSettings, type Settings } from '../../../lib/settings/settings';
import { RadiostilteDatabase } from '../../../lib/store/database';
import { readDueThreads } from '../../../lib/store/due-threads';
import type { ThreadRow } from '../../../lib/store/rows';
import { personOf, senderOf } from '../lists/verdicts';
import type { Span, ViewEvent } from '../lists/views';
import { pageOf, threadReading, type World } from './pages';
import type { Season, SeasonThread } from './season';

/** What counts as due at a look. */
export interface DueAt {
  readonly now: Instant;
  readonly due: readonly Pick<ThreadRow, 'threadId' | 'client' | 'newestAt' | 'wholeAt'>[];
  /** From here on every row of the Inbox was shown, by the pages themselves. */
  readonly shownFrom: Instant;
}

/** How the mailbox is looked at. */
export type Looking =
  | { readonly by: 'lists'; readonly world: World; readonly confirming: boolean }
  /** Each thread is opened whenever something came: all that can be known. */
  | { readonly by: 'opening' };

/** Working days. */
const AGREED = 3;

let databases = 0;

export async function runSeason(season: Season, looking: Looking): Promise<readonly DueAt[]> {
  databases += 1;
  const db = new RadiostilteDatabase(`season-${databases}`);
  try {
    return await goThrough(db, season, looking);
  } finally {
    await db.delete();
  }
}

async function goThrough(
  db: RadiostilteDatabase,
  season: Season,
  looking: Looking,
): Promise<readonly DueAt[]> {
  const settings = settingsOf(season, looking);
  const found: DueAt[] = [];
  const coverage = new ListCoverage();
  let before = 0;
  const shown: Span[] = [];
  for (const now of season.looks) {
    const context = { db, settings, now };
    if (before === 0) await begin(context, season);
    if (looking.by === 'opening') await openChanged(context, season, before);
    else {
      for (const [thread, event] of writtenBetween(season, before, now)) {
        await write({ db, settings, now: event.at }, season, thread, event);
      }
      const edge = await readLists(context, season, looking.world, coverage);
      shown.push({ from: edge, until: now });
    }
    const until = settings.confirming ? await confirm(context, season) : now;
    found.push({
      now,
      due: await dueAt(db, settings, until, looking),
      shownFrom: reachOf(shown, now),
    });
    before = now;
  }
  return found;
}

/**
 * Everybody has agreed to answer within some days: else when a wait falls due would hang on what was
 * learnt of answers, which is less where some are never seen.
 */
async function begin(context: Context, { threads }: Season): Promise<void> {
  const people = threads.flatMap(({ events }) =>
    events.flatMap(({ mail }) => [senderOf(mail), ...mail.to.map(personOf)]),
  );
  const addresses = [...new Set(people.map(({ address }) => address))];
  await finishFirstRun(context, []);
  await decide(
    context.db,
    addresses.map((subject) => ({ about: 'person', subject, field: 'agreed-days', value: AGREED })),
  );
}

function settingsOf({ threads }: Season, looking: Looking): Settings {
  const mine = threads.flatMap(({ events }) =>
    events.filter(({ direction }) => direction === 'out'),
  );
  return {
    ...defaultSettings('UTC'),
    ownAddresses: [...new Set(mine.map(({ mail }) => mail.person))],
    confirming: looking.by === 'lists' && looking.confirming,
  };
}

async function openChanged(context: Context, season: Season, before: Instant): Promise<void> {
  for (const thread of season.threads) {
    const changed = thread.events.some(({ at }) => at > before && at <= context.now);
    if (!changed) continue;
    const reading = threadReading(season.owner, thread, context.now, { printed: false });
    await sawThread(context, 'gmail', reading);
  }
}

/** How far back from now what was shown goes without a gap. */
function reachOf(shown: readonly Span[], now: Instant): Instant {
  const before = shown.find(({ from, until }) => until >= now && from < now);
  return before ? reachOf(shown, before.from) : now;
}

/** The owner's own mails, in the order of their moments. */
function writtenBetween(
  { threads }: Season,
  from: Instant,
  until: Instant,
): readonly (readonly [SeasonThread, ViewEvent])[] {
  return threads
    .flatMap((thread) => thread.events.map((event) => [thread, event] as const))
    .filter(([, { at, direction }]) => direction === 'out' && at > from && at <= until)
    .sort(([, a], [, b]) => a.at - b.at);
}

/**
 * An answer is written in the open thread, which the page then shows with it. Where a reply came that
 * no page shows, it was read elsewhere, and so was mine written there: Sent alone shows it.
 */
async function write(
  context: Context,
  season: Season,
  thread: SeasonThread,
  event: ViewEvent,
): Promise<void> {
  const seenElsewhere = thread.events.some((one) => one.at < event.at && thread.unseen.has(one));
  const now = event.at + MINUTE;
  const top = pageOf(season, 'sent', event.at, 'behind', event.at - 1);
  await sawList({ ...context, now }, 'gmail', top, null);
  if (seenElsewhere) return;
  const reading = threadReading(season.owner, thread, event.at, { printed: false });
  await sawThread({ ...context, now }, 'gmail', reading);
}

/** @returns how far down the page of the Inbox reached */
async function readLists(
  context: Context,
  season: Season,
  world: World,
  coverage: ListCoverage,
): Promise<Instant> {
  const sent = pageOf(season, 'sent', context.now, world);
  await sawList(context, 'gmail', sent, coverage.covered(sent, null));
  const inbox = pageOf(season, 'inbox', context.now, world);
  await sawList(context, 'gmail', inbox, coverage.covered(inbox, null));
  return inbox.rows.at(-1)?.messageAt.from ?? context.now;
}

/** As the mail tab does: one page after the other, until none is wanted. */
async function confirm(context: Context, season: Season): Promise<Instant> {
  for (let now = context.now; ; now += 4 * SECOND) {
    const at = { ...context, now };
    const threadId = await confirmNext(at, season.owner);
    if (threadId === null) return now;
    const thread = season.threads.find((one) => one.threadId === threadId);
    const reading = thread && threadReading(season.owner, thread, now, { printed: true });
    await sawPrintPage(at, { account: season.owner, threadId }, reading ?? 'gone');
  }
}

async function dueAt(
  db: RadiostilteDatabase,
  settings: Settings,
  now: Instant,
  { by }: Looking,
): Promise<readonly ThreadRow[]> {
  const hours = clockOf(settings);
  const { counted, stale } = await readDueThreads(db, now, hours);
  // Somebody who opens every thread that changes knows all of them.
  return by === 'opening' ? [...counted, ...stale] : counted;
}
