import type { Settings } from '../../settings/settings';
import type { RadiostilteDatabase } from '../database';
import { type BackupProblem, BackupRefused, LARGEST_BACKUP } from './backup-form';
import { bringingIn } from './bringing-in';
import { dropIncoming, incomingDatabase } from './incoming';
import { type BackupPreview, previewBackup } from './preview';
import { readBackup } from './read-backup';
import { isSealed, unseal } from './unseal';

/** A file the user chose, and what is here. */
export interface WantedPreview {
  readonly file: Blob;
  /** Null where none was asked for yet. */
  readonly passphrase: string | null;
  readonly settings: Settings;
}

/** So much of a file is read at once. */
const PIECE_BYTES = 1 << 20;

/**
 * Reads a file into the incoming database, where it waits, and says what bringing it in would change.
 * Where it is refused nothing waits.
 */
export async function inspectBackup(
  db: RadiostilteDatabase,
  { file, passphrase, settings }: WantedPreview,
  onShare: (share: number) => void,
): Promise<BackupPreview | BackupProblem> {
  if ((await bringingIn(db)) !== null) return { why: 'busy' };
  try {
    const read = await readBackup(
      tellingShare(await bytesOf(file, passphrase), file.size, onShare),
    );
    const incoming = incomingDatabase();
    try {
      const found = { writtenAt: read.head.writtenAt, settings: read.settings };
      return await previewBackup({ db, incoming, here: settings }, found);
    } finally {
      incoming.close();
    }
  } catch (error) {
    await dropIncoming();
    return problemOf(error);
  }
}

async function bytesOf(file: Blob, passphrase: string | null): Promise<AsyncIterable<Uint8Array>> {
  if (file.size > LARGEST_BACKUP) throw new BackupRefused({ why: 'too-large' });
  if (!(await isSealed(file))) return piecesOf(file);
  if (passphrase === null) throw new BackupRefused({ why: 'sealed' });
  return unseal(file, passphrase);
}

async function* piecesOf(file: Blob): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < file.size; from += PIECE_BYTES) {
    yield new Uint8Array(await file.slice(from, from + PIECE_BYTES).arrayBuffer());
  }
}

async function* tellingShare(
  pieces: AsyncIterable<Uint8Array>,
  size: number,
  onShare: (share: number) => void,
): AsyncGenerator<Uint8Array> {
  let passed = 0;
  for await (const piece of pieces) {
    yield piece;
    passed += piece.length;
    onShare(passed / size);
  }
}

function problemOf(error: unknown): BackupProblem {
  if (error instanceof BackupRefused) return error.problem;
  const names = namesOf(error);
  if (names.includes('QuotaExceededError')) return { why: 'no-room' };
  const isOfFile = names.includes('NotReadableError') || names.includes('NotFoundError');
  return isOfFile ? { why: 'unreadable' } : { why: 'damaged', part: null, number: null };
}

/** The database wraps what the browser said. */
function namesOf(error: unknown): readonly string[] {
  const {
    name,
    inner,
    failures = [],
  } = Object(error) as {
    readonly name?: string;
    readonly inner?: unknown;
    readonly failures?: readonly unknown[];
  };
  const within = inner === undefined ? failures : [inner, ...failures];
  return [name ?? '', ...within.slice(0, 3).flatMap(namesOf)];
}
