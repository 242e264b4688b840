import { browser } from 'wxt/browser';
import { type Instant, MINUTE } from '../domain/instant';
import { nextTelling } from '../domain/notifying/when-to-tell';
import { nextQuietChange } from '../domain/quiet-hours';
import { clockOf } from '../settings/clock-of';
import type { Settings } from '../settings/settings';
import { nextRound } from '../settings/sync/next-round';
import { readSyncState } from '../settings/sync/sync-state';
import type { RadiostilteDatabase } from '../store/database';
import { nextDateChange } from '../store/dates-view';

export const DUE_ALARM = 'due';

/** Alarms closer than this are not kept by browsers. */
const SOONEST_MINUTES = 0.5;

/**
 * One alarm, at the next moment at which what is offered changes, a date comes up, those who wait
 * are told of, or settings are taken along; none where nothing will.
 */
export async function setDueAlarm(
  db: RadiostilteDatabase,
  settings: Settings,
  now: Instant,
): Promise<void> {
  const row = await db.threads.where('due').above(now).first();
  const turning = row?.due?.find((moment) => moment > now) ?? Number.POSITIVE_INFINITY;
  const quiet = nextQuietChange(now, settings.calm, clockOf(settings));
  const dated = await nextDateChange(db, settings, now);
  const telling = nextTelling(now, settings.notifications, clockOf(settings));
  const along = nextRound(await readSyncState());
  const never = Number.POSITIVE_INFINITY;
  const moments = [turning, quiet, dated, telling, along].map((moment) => moment ?? never);
  const next = Math.min(...moments);
  if (next === Number.POSITIVE_INFINITY) {
    await browser.alarms.clear(DUE_ALARM);
    return;
  }
  // A delay, not a moment: a clock that is set forward or back does not fire it in a row.
  const delayInMinutes = Math.max(SOONEST_MINUTES, (next - now) / MINUTE);
  await browser.alarms.create(DUE_ALARM, { delayInMinutes });
}
