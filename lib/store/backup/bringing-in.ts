import type { Settings } from '../../settings/settings';
import type { RadiostilteDatabase } from '../database';
import type { BackupTable } from './backup-form';

/** How far the incoming rows were taken over; stored together with what was. */
export interface BringingIn {
  /** Adds to what is here, or stands in its place. */
  readonly how: 'merge' | 'replace';
  /** Settings to take over at the end; null: those of here stay. */
  readonly settings: Settings | null;
  /** The table that is being taken over, and the last row of it that was; null before the first. */
  readonly table: BackupTable;
  readonly after: string | null;
  /** Rows that are left. */
  readonly left: number;
  /** Something came that may change any thread: who is who, what was said, whose clock. */
  readonly changesAll: boolean;
  /** Places of the file's clocks here, for mailboxes where they differ. */
  readonly clocks: Readonly<Record<string, readonly number[]>>;
  /** Mailboxes of which it tells nothing how far lists were read: their clocks went otherwise. */
  readonly otherwise: readonly string[];
}

const KEY = 'bringing-in';

export async function bringingIn(db: RadiostilteDatabase): Promise<BringingIn | null> {
  const row = await db.meta.get(KEY);
  return row?.key === KEY ? row.value : null;
}

export async function keepBringingIn(db: RadiostilteDatabase, value: BringingIn): Promise<void> {
  await db.meta.put({ key: KEY, value });
}

export async function endBringingIn(db: RadiostilteDatabase): Promise<void> {
  await db.meta.delete(KEY);
}
