import { canonical } from '../domain/sighting-key';
import type { Settings } from '../settings/settings';
import { writeSettings } from '../settings/stored-settings';
import type { Context } from './context';
import { refoldAll, wantRefold } from './refold-all';

/** Settings take effect at once; what hangs on them is made anew, and only then. */
export async function saveSettings(context: Context, settings: Settings): Promise<void> {
  if (canonical(derivedFrom(settings)) === canonical(derivedFrom(context.settings))) {
    await writeSettings(settings);
    return;
  }
  const isUnfolded = (await context.db.unfolded.count()) > 0;
  await wantRefold(context.db);
  await writeSettings(settings);
  await refoldAll(context.db, settings, context.now);
  // A worker of the options page may be making some of it anew, by the settings as they were.
  if (isUnfolded) await wantRefold(context.db);
}

/** What stored rows are derived from; names, texts and a quiet badge only matter when they are shown. */
function derivedFrom(settings: Settings): object {
  const { ownAddresses, workingHours, holidays, limits, promises, calm } = settings;
  const { pausedUntil } = calm;
  return { ownAddresses, workingHours, holidays, limits, promises, pausedUntil };
}
