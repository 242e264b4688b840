import { type CatchUpProgress, progressOf } from '../domain/catch-up/progress';
import type { Instant } from '../domain/instant';
import type { CatchUpState, CatchUpWhy } from '../messages/catch-up-messages';
import type { Provider } from '../webmail/port';
import { database, type RadiostilteDatabase } from './database';
import { watchQuery } from './watch-query';

/** How far the lists of one mailbox were read back. */
export interface CatchUpView {
  readonly account: string;
  readonly provider: Provider;
  /** Null where that was never asked for, as the following. */
  readonly read: {
    readonly state: CatchUpState;
    readonly why: CatchUpWhy | null;
    readonly since: Instant;
    /** Its tab has begun. */
    readonly begun: boolean;
    readonly progress: CatchUpProgress;
  } | null;
}

/** Calls back with every mailbox that was seen, now and after every change, until stopped. */
export function watchCatchUps(onViews: (views: readonly CatchUpView[]) => void): () => void {
  return watchQuery(() => readCatchUps(database), onViews);
}

async function readCatchUps(db: RadiostilteDatabase): Promise<readonly CatchUpView[]> {
  const [accounts, rows] = await Promise.all([db.accounts.toArray(), db.catchUps.toArray()]);
  return accounts.map(({ address, provider }) => {
    const row = rows.find(({ account }) => account === address);
    if (!row) return { account: address, provider, read: null };
    const { state, why, since, begun } = row;
    return {
      account: address,
      provider,
      read: { state, why, since, begun, progress: progressOf(row) },
    };
  });
}
