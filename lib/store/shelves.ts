import { DAY, type Instant } from '../domain/instant';
import { offerAt } from '../domain/ladder/plan';
import type { Shelf } from '../domain/ladder/shelf';
import type { WorkingHours } from '../domain/working-hours';
import type { RadiostilteDatabase } from './database';
import { decided } from './decisions';
import { evidenceView } from './evidence-view';
import { standingOf } from './offer-view';
import { ratingIn } from './rating-in';
import type { ThreadRow } from './rows';
import type { ShelfView, ShelvesView } from './views';

/** A promise is worth a look from so long before its time. */
const PROMISED_AHEAD = 60 * DAY;
/** A promised time is a season at most. */
const LONGEST_PROMISE = 100 * DAY;
/** What is older was either dealt with elsewhere, or does not matter any more. */
const LOOK_BACK = 30 * DAY;
const MOST_OWED = 5;
const MOST_OTHERS = 20;

/** What stands beside the list of what is due; reads the index of the shelves. */
export async function readShelves(
  db: RadiostilteDatabase,
  now: Instant,
  hours: WorkingHours,
): Promise<ShelvesView> {
  const on = (shelf: Shelf, from: Instant, until: Instant) =>
    db.threads.where('[shelf+shelvedAt]').between([shelf, from], [shelf, until]);
  const newest = (shelf: Shelf, most: number) =>
    on(shelf, now - LOOK_BACK, Number.POSITIVE_INFINITY)
      .reverse()
      .limit(most)
      .toArray();
  const inSight = on('promised', now, now + PROMISED_AHEAD + LONGEST_PROMISE)
    .filter((row) => isInSight(row, now))
    .limit(MOST_OTHERS);
  const views = (rows: readonly ThreadRow[]) =>
    Promise.all(rows.map((row) => shelfView(db, row, now, hours)));
  // Asked at once: one after the other they would take five ways to the database and back.
  const [promised, owed, rated, gone, notDelivered] = await Promise.all([
    inSight.toArray().then(views),
    newest('owed', MOST_OWED).then(views),
    newest('rated', MOST_OTHERS)
      .then(views)
      .then((rows) => unnoted(db, rows)),
    newest('gone', MOST_OTHERS).then(views),
    newest('not-delivered', MOST_OTHERS).then(views),
  ]);
  return { promised, owed, rated, gone, notDelivered };
}

/** In its window it stands among what is due. */
function isInSight({ silence, plan }: ThreadRow, now: Instant): boolean {
  const begins = (silence.promise?.due.from ?? 0) * DAY;
  return begins <= now + PROMISED_AHEAD && offerAt(plan, now) === null;
}

/** Without those that were noted, or that the user does not need. */
async function unnoted(
  db: RadiostilteDatabase,
  rows: readonly ShelfView[],
): Promise<readonly ShelfView[]> {
  const dismissed = await Promise.all(
    rows.map(({ thread }) => decided(db, 'thread', 'dismissed-silence', thread)),
  );
  return rows.filter(({ rating, since }, index) => rating !== null && dismissed[index] !== since);
}

async function shelfView(
  db: RadiostilteDatabase,
  row: ThreadRow,
  now: Instant,
  hours: WorkingHours,
): Promise<ShelfView> {
  const address = row.client ?? row.newestFrom ?? '';
  const person = await db.correspondents.get(address);
  return {
    ...(await evidenceView(db, row, person)),
    thread: row.key,
    account: row.account,
    threadId: row.threadId,
    address,
    name: person?.name || address,
    subject: row.subject,
    since: row.silence.since ?? 0,
    reason: standingOf(row, now, hours).reason,
    successor: person?.successor ?? null,
    rating: await ratingIn(db, row),
  };
}
