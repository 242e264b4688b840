import type { Settings } from '../../settings/settings';
import type { RadiostilteDatabase } from '../database';
import { BACKUP_FORMAT, BACKUP_TABLES, BACKUP_VERSION, type BackupHead } from './backup-form';
import { bareRow } from './bare-rows';
import { slicesOf } from './slices';

/** What a file is written from. */
export interface BackupSource {
  readonly db: RadiostilteDatabase;
  readonly settings: Settings;
  readonly now: number;
  /** Told of each slice how many rows it had. */
  readonly onRows?: (rows: number) => void;
}

/**
 * Everything that is stored and not derived, as readable JSON with a row on each line, piece by piece.
 * What belongs to this browser alone stays out: its name in stamps to come, its tabs, insertions.
 */
export async function* writeBackup(source: BackupSource): AsyncGenerator<string> {
  const { db, settings, now } = source;
  const head: BackupHead = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    databaseVersion: db.verno,
    writtenAt: new Date(now).toISOString(),
  };
  const fields = Object.entries({ ...head, settings });
  yield `{${fields.map(([name, value]) => `\n${JSON.stringify(name)}: ${JSON.stringify(value)}`).join()}`;
  for (const table of BACKUP_TABLES) {
    yield `,\n${JSON.stringify(table)}: [`;
    let comma = '';
    for await (const rows of slicesOf(db, table)) {
      yield comma + rows.map((row) => `\n${JSON.stringify(bareRow(table, row))}`).join();
      source.onRows?.(rows.length);
      comma = ',';
    }
    yield ']';
  }
  yield '\n}\n';
}
