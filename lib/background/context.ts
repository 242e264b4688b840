import type { Instant } from '../domain/instant';
import type { Settings } from '../settings/settings';
import { readSettings } from '../settings/stored-settings';
import { database, type RadiostilteDatabase } from '../store/database';
import { showBadge } from './badge';
import { setDueAlarm } from './due-alarm';

/** What a use case needs at the moment it is called: nothing is kept between calls. */
export interface Context {
  readonly db: RadiostilteDatabase;
  readonly settings: Settings;
  readonly now: Instant;
}

export async function contextNow(): Promise<Context> {
  return { db: database, settings: await readSettings(), now: Date.now() };
}

/** Badge and alarm after something changed. */
export async function showWhatIsDue({ db, settings, now }: Context): Promise<void> {
  await Promise.all([showBadge(db, settings, now), setDueAlarm(db, settings, now)]);
}
