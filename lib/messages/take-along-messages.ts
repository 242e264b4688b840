/** What the options page asks of the background worker around backups. Types only. */
import type { Settings } from '../settings/settings';

/** What is to be forgotten for good. */
export type Wipe =
  | { readonly of: 'everything' }
  | { readonly of: 'account'; readonly account: string }
  | { readonly of: 'person'; readonly address: string };

/** What becomes of a file that waits: it adds to what is here, or stands in its place. */
export interface BringInWish {
  readonly how: 'merge' | 'replace';
  /** Settings of the file to take over; null: those of here stay. */
  readonly settings: Settings | null;
}

export type TakeAlongMessage =
  | ({ readonly type: 'bring-in' } & BringInWish)
  /** Takes over some of it; asked until nothing is left, then `fold-history` is. */
  | { readonly type: 'bring-in-some' }
  /** A file was brought in: makes some of what hangs on it anew; asked until nothing is left. */
  | { readonly type: 'fold-history' }
  | { readonly type: 'wipe'; readonly what: Wipe };
