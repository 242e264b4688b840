/** What the options page and its worker for backups say to each other. Both are ours. */
import type { Settings } from '../settings/settings';
import type { BackupProblem } from '../store/backup/backup-form';
import type { BackupPreview } from '../store/backup/preview';

export type ToBackupWorker =
  | { readonly type: 'write'; readonly passphrase: string | null; readonly settings: Settings }
  | {
      readonly type: 'look';
      readonly file: Blob;
      readonly passphrase: string | null;
      readonly settings: Settings;
    };

export type FromBackupWorker =
  /** How much of it is done, 0 to 1. */
  | { readonly type: 'share'; readonly share: number }
  | { readonly type: 'written'; readonly file: Blob }
  /** It waits until the worker ends. */
  | { readonly type: 'looked'; readonly preview: BackupPreview }
  | { readonly type: 'refused'; readonly problem: BackupProblem };
