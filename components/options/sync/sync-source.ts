import type { SyncView } from '../../../lib/settings/sync/sync-state';

/** What taking the settings along asks of the outside. A promise of false: it did not work. */
export interface SyncSource {
  /** Calls back with how it stands now and after every change, until stopped. */
  watch(onView: (view: SyncView) => void): () => void;
  wish(wish: 'on' | 'off' | 'remove'): Promise<boolean>;
}
