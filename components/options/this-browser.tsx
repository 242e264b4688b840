import type { Instant } from '../../lib/domain/instant';
import type { Settings } from '../../lib/settings/settings';
import type { Say } from '../shared/said-bar';
import { NotificationsSection } from './notifications/notifications-section';
import type { PermissionSource } from './notifications/permission-source';
import { RetentionSection } from './retention/retention-section';
import { SyncSection } from './sync/sync-section';
import type { SyncSource } from './sync/sync-source';
import type { ChangeSettings } from './use-saved-settings';

/** What the sections about this browser ask of the outside. */
export interface ThisBrowserSource {
  readonly notifications: PermissionSource;
  readonly sync: SyncSource;
}

interface ThisBrowserProps {
  readonly settings: Settings;
  readonly now: Instant;
  readonly source: ThisBrowserSource;
  readonly onChange: ChangeSettings;
  readonly say: Say;
}

/** What the browser may do for us: tell, forget, take along. */
export function ThisBrowser({ settings, now, source, onChange, say }: ThisBrowserProps) {
  return (
    <>
      <NotificationsSection
        mode={settings.notifications}
        permission={source.notifications}
        onChange={onChange}
        say={say}
      />
      <RetentionSection months={settings.retention.months} onChange={onChange} />
      <SyncSection source={source.sync} now={now} say={say} />
    </>
  );
}
