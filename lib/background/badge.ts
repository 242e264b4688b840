import { browser } from 'wxt/browser';
import { unreadable } from '../diagnostics/unreadable';
import { DAY, type Instant } from '../domain/instant';
import { localTimeAt } from '../domain/local-clock';
import { isQuietAt } from '../domain/quiet-hours';
import type { WorkingHours } from '../domain/working-hours';
import { clockOf } from '../settings/clock-of';
import type { Settings } from '../settings/settings';
import type { RadiostilteDatabase } from '../store/database';
import { peopleDueByDate } from '../store/dates-view';
import { firstRunAt } from '../store/decisions';
import { readDueThreads } from '../store/due-threads';
import { namelessNow } from '../store/nameless-pages';
import { hasSiteAccess } from '../store/site-access';
import { countClients } from './guard/count-clients';

/** A page cannot be read: no number that might be wrong. */
export const CANNOT_READ = '!';
/** What is due was not looked at lately: a look is needed. */
const LOOK_NEEDED = '?';

/**
 * The badge's text: how many clients are due, by a silence, or by a date on their page (next contact,
 * end of a contract); '' when calm.
 */
export async function badgeText(
  db: RadiostilteDatabase,
  settings: Settings,
  now: Instant,
): Promise<string> {
  if ((await firstRunAt(db)) === null) return '';
  const hours = clockOf(settings);
  if (isQuietAt(now, settings.calm, hours)) return '';
  if (await isUnreadable(db, now)) return CANNOT_READ;
  const { counted, stale } = await readDueThreads(db, now, hours);
  if (settings.calm.digest && (await wasSeenToday(db, now, hours))) return '';
  const dated = await peopleDueByDate(db, settings, now);
  const due = new Set([...counted.flatMap(({ client }) => client ?? []), ...dated]);
  if (due.size > 0) return String(await countClients(db, due));
  return stale.length > 0 ? LOOK_NEEDED : '';
}

/** Whether a page cannot be read, so that no number is told. */
export async function isUnreadable(db: RadiostilteDatabase, now: Instant): Promise<boolean> {
  const accounts = await db.accounts.toArray();
  if (accounts.some((account) => unreadable(account, now).length > 0)) return true;
  return (await namelessNow(db, now)).length > 0;
}

/** Whether the popup was opened on this day: the digest has been given. */
async function wasSeenToday(
  db: RadiostilteDatabase,
  now: Instant,
  { zone }: WorkingHours,
): Promise<boolean> {
  const seen = await db.meta.get('popup-seen');
  if (typeof seen?.value !== 'number') return false;
  const dayOf = (at: Instant): number => Math.floor(localTimeAt(at, zone) / DAY);
  return dayOf(seen.value) === dayOf(now);
}

/** Sets the badge from the store. */
export async function showBadge(
  db: RadiostilteDatabase,
  settings: Settings,
  now: Instant,
): Promise<void> {
  const access = await hasSiteAccess(await db.accounts.toArray());
  const text = access ? await badgeText(db, settings, now) : CANNOT_READ;
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color: '#0a6858' });
}
