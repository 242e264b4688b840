import type { SyncSource } from '../../components/options/sync/sync-source';
import { ask } from '../../lib/messages/client';
import { watchSync } from '../../lib/settings/sync/sync-state';

export const SYNC: SyncSource = {
  watch: watchSync,
  async wish(wish) {
    const answer = await ask({ type: 'sync', wish });
    return answer.ok && answer.value.accepted;
  },
};
