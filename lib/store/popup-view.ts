import { isoDayAt } from '../domain/dates/iso-day-at';
import { type Instant, MINUTE } from '../domain/instant';
import { clockOf } from '../settings/clock-of';
import type { Settings } from '../settings/settings';
import { watchSettings } from '../settings/stored-settings';
import { readAccountViews } from './account-views';
import { database, type RadiostilteDatabase } from './database';
import { readDates } from './dates-view';
import { firstRunAt } from './decisions';
import { readDueThreads } from './due-threads';
import { namelessNow } from './nameless-pages';
import { isNewer } from './newer-database';
import { offerLists } from './offer-lists';
import { onStored } from './on-stored';
import { paced } from './paced';
import { readShelves } from './shelves';
import { hasSiteAccess, watchSiteAccess } from './site-access';
import { readTrouble } from './trouble';
import type { PopupView, StoreFailure } from './views';

/** Nobody gets through more at a time, and so many are there at once. */
const FIRST_SHOWN = 25;

/** One thing that happens is stored in several steps, and each is a change: what came of it is shown. */
const PACE_MS = 300;

/** How long a failed insertion is told. */
const TELL_FOR = 10 * MINUTE;

interface Watching {
  /** From now on so many of each list are told. */
  showMore(most: number): void;
  /** What was stored this moment is to be shown at once. */
  readNow(): void;
  stop(): void;
}

/**
 * Calls back with what the popup shows, now and after every change, until stopped.
 * @param onFailure what is stored cannot be read; nothing more is told
 * @param isLeftAside so long as it says so, what was stored is not read anew
 */
export function watchPopupView(
  onView: (view: PopupView) => void,
  onFailure: (why: StoreFailure) => void,
  isLeftAside: () => Promise<boolean> = async () => false,
): Watching {
  let most = FIRST_SHOWN;
  let settings: Settings | null = null;
  let begun = 0;
  let isStopped = false;
  const fail = (error: unknown): void => onFailure(isNewer(error) ? 'newer' : 'unreadable');
  // Another connection keeps an upgrade from being made; once it goes, the view comes after all.
  database.on('blocked', () => onFailure('unreadable'));
  database.open().catch(fail);
  const read = async (): Promise<void> => {
    if (settings === null) return;
    begun += 1;
    const own = begun;
    // One that began later knows more, whichever ends first.
    const isNews = () => own === begun && !isStopped;
    try {
      const view = await readPopupView(database, settings, Date.now(), most);
      if (isNews()) onView(view);
    } catch (error) {
      if (isNews()) fail(error);
    }
  };
  const changes = paced(async () => {
    if (await isLeftAside()) changes.wish();
    else await read();
  }, PACE_MS);
  const stopStored = onStored(database, changes.wish);
  const stopSettings = watchSettings((stored) => {
    settings = stored;
    void read();
  });
  // The store does not notice that the user allowed a page.
  const stopAccess = watchSiteAccess(() => void read());
  return {
    showMore(wanted) {
      if (wanted <= most) return;
      most = wanted;
      void read();
    },
    readNow: () => void read(),
    stop() {
      isStopped = true;
      stopAccess();
      stopSettings();
      stopStored();
      changes.stop();
    },
  };
}

/**
 * What the popup shows at a moment, all of the same one: each question of its own would cost a
 * transaction, and a way to the database and back.
 * @param most so many of each list
 */
async function readPopupView(
  db: RadiostilteDatabase,
  settings: Settings,
  now: Instant,
  most: number,
): Promise<PopupView> {
  const [siteAccess, trouble, stored] = await Promise.all([
    db.accounts.toArray().then(hasSiteAccess),
    readTrouble(db),
    // The scope must itself be async: else the browser commits before the last question (Dexie). Where
    // it did so all the same, each question is asked for itself.
    db
      .transaction('r', db.tables, async () => readStored(db, settings, now, most))
      .catch(() => readStored(db, settings, now, most)),
  ]);
  return { ...stored, siteAccess, trouble };
}

export async function readStored(
  db: RadiostilteDatabase,
  settings: Settings,
  now: Instant,
  most: number,
): Promise<Omit<PopupView, 'siteAccess' | 'trouble'>> {
  const hours = clockOf(settings);
  const asked = readDueThreads(db, now, hours);
  const [firstRun, due, shelves, dates, accounts, nameless, lastInsertion] = await Promise.all([
    firstRunAt(db),
    asked,
    readShelves(db, now, hours),
    readDates(db, settings, now),
    readAccountViews(db, now, asked),
    namelessNow(db, now),
    readLastInsertion(db, now),
  ]);
  const also = lastInsertion?.thread ?? null;
  const lists = await offerLists(db, due, { now, hours, most, also });
  return {
    now,
    today: isoDayAt(now, hours.zone),
    firstRunDone: firstRun !== null,
    pausedUntil: pauseAt(settings, now),
    ...lists,
    shelves,
    dates: firstRun === null ? [] : dates,
    accounts,
    nameless,
    lastInsertion,
  };
}

/** The last day of a pause that has not passed. */
function pauseAt({ calm, workingHours }: Settings, now: Instant): string | null {
  const { pausedUntil } = calm;
  return pausedUntil !== null && isoDayAt(now, workingHours.zone) <= pausedUntil
    ? pausedUntil
    : null;
}

async function readLastInsertion(
  db: RadiostilteDatabase,
  now: Instant,
): Promise<PopupView['lastInsertion']> {
  const commands = await db.commands.toArray();
  const latest = commands.reduce<(typeof commands)[number] | null>(
    (best, one) => (best === null || one.expires > best.expires ? one : best),
    null,
  );
  if (!latest || latest.state === 'waiting' || latest.state === 'done') return null;
  return now > latest.expires + TELL_FOR ? null : { thread: latest.thread, failed: latest.state };
}
