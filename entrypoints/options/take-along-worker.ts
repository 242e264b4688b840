/**
 * Writes and reads backups apart from the page, so that the page stays alive. What it reads it puts
 * beside the extension's own database, which only the background worker writes to (docs/adr/0018).
 */

import type { FromBackupWorker, ToBackupWorker } from '../../lib/messages/backup-worker-messages';
import { whileImporting } from '../../lib/messages/import-lock';
import { BACKUP_TABLES } from '../../lib/store/backup/backup-form';
import { inspectBackup } from '../../lib/store/backup/inspect-backup';
import { seal } from '../../lib/store/backup/seal';
import { writeBackup } from '../../lib/store/backup/write-backup';
import { database } from '../../lib/store/database';

type Order<Type extends ToBackupWorker['type']> = Extract<ToBackupWorker, { type: Type }>;

addEventListener('message', ({ data }: MessageEvent<ToBackupWorker>) => {
  void (data.type === 'write' ? write(data) : look(data));
});

function tell(message: FromBackupWorker): void {
  postMessage(message);
}

async function write({ passphrase, settings }: Order<'write'>): Promise<void> {
  const counts = await Promise.all(BACKUP_TABLES.map((table) => database.table(table).count()));
  const all = counts.reduce((sum, count) => sum + count, 1);
  let done = 0;
  const texts = writeBackup({
    db: database,
    settings,
    now: Date.now(),
    onRows: (rows) => {
      done += rows;
      tell({ type: 'share', share: Math.min(done / all, 1) });
    },
  });
  // Each piece is a blob at once: the browser may keep it on the disk.
  const parts: Blob[] = [];
  for await (const part of passphrase === null ? texts : seal(texts, passphrase)) {
    parts.push(new Blob([part]));
  }
  tell({ type: 'written', file: new Blob(parts) });
}

/** Holds the lock until the page ends this worker: so long nobody clears away what waits. */
async function look({ file, passphrase, settings }: Order<'look'>): Promise<void> {
  const taken = await whileImporting(async () => {
    const wanted = { file, passphrase, settings };
    const found = await inspectBackup(database, wanted, (share) => tell({ type: 'share', share }));
    if ('why' in found) {
      tell({ type: 'refused', problem: found });
      return true;
    }
    tell({ type: 'looked', preview: found });
    return new Promise<true>(() => {});
  });
  if (taken === null) tell({ type: 'refused', problem: { why: 'busy' } });
}
