import { BackupRefused, damaged } from './backup-form';
import { SEALED_MARK } from './seal';
import {
  areSound,
  fromBase64,
  gcmOf,
  SALT_BYTES,
  type SealedHead,
  sealingKeys,
} from './sealing-keys';

const LONGEST_HEAD = 1_000;
const MOST_PIECE_BYTES = 1 << 24;
const TAG_BYTES = 16;

/** A file, by what it begins with. */
export async function isSealed(file: Blob): Promise<boolean> {
  return (await file.slice(0, SEALED_MARK.length).text()) === SEALED_MARK;
}

/**
 * What was sealed, piece by piece; none is handed out before it was authenticated.
 * @throws BackupRefused `wrong-passphrase` where the check value differs: then the passphrase is
 * another one, or the first lines of the file were changed; `damaged` for anything behind them
 */
export async function* unseal(
  file: Blob,
  passphrase: string,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const { head, told } = await headOf(file);
  const keys = await sealingKeys(passphrase, fromBase64(head.salt), head.iterations);
  if (keys.check !== head.check) throw new BackupRefused({ why: 'wrong-passphrase' });
  const size = head.pieceBytes + TAG_BYTES;
  let number = 0;
  for (let from = told.length; from < file.size || number === 0; from += size) {
    number += 1;
    const isLast = from + size >= file.size;
    const piece = await file.slice(from, from + size).arrayBuffer();
    yield await opened(piece, gcmOf(number, isLast, told), keys.key);
  }
}

async function opened(
  piece: ArrayBuffer,
  how: AesGcmParams,
  key: CryptoKey,
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt(how, key, piece));
  } catch {
    throw damaged();
  }
}

interface TheHead {
  readonly head: SealedHead;
  /** As it stands in the file. */
  readonly told: Uint8Array<ArrayBuffer>;
}

async function headOf(file: Blob): Promise<TheHead> {
  const begin = new Uint8Array(await file.slice(0, LONGEST_HEAD).arrayBuffer());
  const end = begin.indexOf(0x0a, SEALED_MARK.length);
  if (end < 0) throw damaged();
  const told = begin.slice(0, end + 1);
  const head = parsed(new TextDecoder().decode(told.slice(SEALED_MARK.length)));
  if (head === null) throw damaged();
  return { head, told };
}

function parsed(text: string): SealedHead | null {
  try {
    const head: unknown = JSON.parse(text);
    return isHead(head) ? head : null;
  } catch {
    return null;
  }
}

/** @throws where the salt is no base64 */
function isHead(head: unknown): head is SealedHead {
  if (typeof head !== 'object' || head === null) return false;
  const { salt, check, pieceBytes, ...how } = head as Readonly<Record<string, unknown>>;
  if (typeof salt !== 'string' || typeof check !== 'string' || !areSound(how)) return false;
  const isSize = Number.isInteger(pieceBytes) && Number(pieceBytes) > 0;
  return isSize && Number(pieceBytes) <= MOST_PIECE_BYTES && fromBase64(salt).length === SALT_BYTES;
}
