import { createContext } from 'preact';
import type { BringInWish, Wipe } from '../../../lib/messages/take-along-messages';
import type { BackupProblem } from '../../../lib/store/backup/backup-form';
import type { BackupPreview } from '../../../lib/store/backup/preview';

/** Told how much is done, 0 to 1. */
export type OnShare = (share: number) => void;

/** What taking along asks of the outside. A promise of false: it did not work. */
export interface TakeAlongSource {
  /** Hands everything to the browser as a file, sealed where there is a passphrase. */
  save(passphrase: string | null, onShare: OnShare): Promise<boolean>;
  /** Reads a file, which then waits, and says what it would change. */
  look(
    file: File,
    passphrase: string | null,
    onShare: OnShare,
  ): Promise<BackupPreview | BackupProblem>;
  /** Brings in what waits. */
  bringIn(wish: BringInWish, onShare: OnShare): Promise<boolean>;
  /** Drops what waits. */
  leave(): void;
  wipe(what: Wipe): Promise<boolean>;
}

/** For the pages of people, which offer to forget them. */
export const TakeAlong = createContext<TakeAlongSource | null>(null);
