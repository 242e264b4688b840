import { vi } from 'vitest';
import type { Context } from '../../lib/background/context';
import { foldSome } from '../../lib/background/import/unfolded';
import { learnPrior } from '../../lib/background/learnt-prior';
import { beginBringingIn, bringInSome } from '../../lib/background/take-along/bring-in';
import type { Settings } from '../../lib/settings/settings';
import type { BackupProblem } from '../../lib/store/backup/backup-form';
import { inspectBackup } from '../../lib/store/backup/inspect-backup';
import type { BackupPreview } from '../../lib/store/backup/preview';
import { writeBackup } from '../../lib/store/backup/write-backup';
import type { RadiostilteDatabase } from '../../lib/store/database';
import { webLocks } from './web-locks';

vi.stubGlobal('navigator', { locks: webLocks() });

/** Everything of a database as a file. */
export async function backupOf({ db, settings, now }: Context): Promise<Blob> {
  return new Blob(await piecesOf(writeBackup({ db, settings, now })));
}

async function piecesOf<Piece>(pieces: AsyncIterable<Piece>): Promise<Piece[]> {
  const all: Piece[] = [];
  for await (const piece of pieces) all.push(piece);
  return all;
}

/** What the options page is told of a file. */
export function inspect(
  { db, settings }: Context,
  file: Blob,
  passphrase: string | null = null,
): Promise<BackupPreview | BackupProblem> {
  return inspectBackup(db, { file, passphrase, settings }, () => {});
}

/** Brings a file in to its end, and makes anew what hangs on it. */
export async function bringIn(
  context: Context,
  file: Blob,
  how: 'merge' | 'replace' = 'merge',
  settings: Settings | null = null,
): Promise<BackupPreview> {
  const preview = await inspect(context, file);
  if ('why' in preview) throw new Error(JSON.stringify(preview));
  await beginBringingIn(context, { how, settings });
  while ((await bringInSome(context)) > 0);
  while ((await foldSome(context)) > 0);
  await learnPrior(context.db, context.settings, context.now);
  return preview;
}

/** Everything that two computers have alike after they took each other's files. */
export async function sharedState(db: RadiostilteDatabase): Promise<unknown> {
  const tables = ['sightings', 'decisions', 'names', 'spellings', 'coverage', 'catchUps'];
  const derived = ['threads', 'correspondents'];
  const rows = [...tables, ...derived].map(async (table) => [
    table,
    await db.table(table).toArray(),
  ]);
  const accounts = await db.accounts.toArray();
  return {
    ...Object.fromEntries(await Promise.all(rows)),
    accounts: accounts.map(({ address, provider, ownAddresses, clocks, wholeLookAt }) => ({
      address,
      provider,
      ownAddresses,
      clocks,
      wholeLookAt,
    })),
  };
}
