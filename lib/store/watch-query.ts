import { liveQuery } from 'dexie';
import type { Settings } from '../settings/settings';
import { watchSettings } from '../settings/stored-settings';

/**
 * Calls back with what was read, now and whenever what it was read from changes, settings too, until
 * stopped.
 */
export function watchQuery<T>(
  read: (settings: Settings) => Promise<T>,
  onRead: (value: T) => void,
): () => void {
  let stopQuery = (): void => {};
  const stopSettings = watchSettings((settings) => {
    stopQuery();
    const subscription = liveQuery(() => read(settings)).subscribe(onRead);
    stopQuery = () => subscription.unsubscribe();
  });
  return () => {
    stopSettings();
    stopQuery();
  };
}
