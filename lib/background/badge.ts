import { browser } from 'wxt/browser';
import { unreadable } from '../diagnostics/unreadable';
import type { Instant } from '../domain/instant';
import type { Settings } from '../settings/settings';
import type { RadiostilteDatabase } from '../store/database';
import { firstRunAt } from '../store/decisions';
import { readDueThreads } from '../store/due-threads';

/** A page cannot be read: no number that might be wrong. */
const CANNOT_READ = '!';
/** What is due was not looked at lately: a look is needed. */
const LOOK_NEEDED = '?';

/** The badge's text: how many clients are due; '' when calm. */
export async function badgeText(
  db: RadiostilteDatabase,
  settings: Settings,
  now: Instant,
): Promise<string> {
  if ((await firstRunAt(db)) === null) return '';
  const accounts = await db.accounts.toArray();
  if (accounts.some(({ selectors }) => unreadable(selectors).length > 0)) return CANNOT_READ;
  const { counted, stale } = await readDueThreads(db, now, settings.workingHours);
  const clients = new Set(counted.map(({ client }) => client));
  if (clients.size > 0) return String(clients.size);
  return stale.length > 0 ? LOOK_NEEDED : '';
}

/** Sets the badge from the store. */
export async function showBadge(
  db: RadiostilteDatabase,
  settings: Settings,
  now: Instant,
): Promise<void> {
  await browser.action.setBadgeText({ text: await badgeText(db, settings, now) });
  await browser.action.setBadgeBackgroundColor({ color: '#3f5d73' });
}
