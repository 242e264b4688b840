import { type Instant, SECOND } from '../../domain/instant';
import type { SyncState } from './sync-state';

/** Changes of one sitting travel together: browsers count how often something is written. */
const GATHERED_FOR = 30 * SECOND;

/** When settings are taken along next; null: not before something changes. */
export function nextRound({ on, changedAt, retryAt, problem }: SyncState): Instant | null {
  if (!on) return null;
  if (problem !== null) return retryAt;
  return changedAt === null ? null : changedAt + GATHERED_FOR;
}
