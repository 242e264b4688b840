import {
  gcmOf,
  ITERATIONS,
  SALT_BYTES,
  type SealedHead,
  sealingKeys,
  toBase64,
} from './sealing-keys';

/** How a sealed file begins. */
export const SEALED_MARK = 'RADIOSTILTE-SEALED 1\n';
const PIECE_BYTES = 1 << 20;

/** The same text, sealed with a passphrase: a line that says how, then pieces of the same size. */
export async function* seal(
  texts: AsyncIterable<string>,
  passphrase: string,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const { key, check } = await sealingKeys(passphrase, salt, ITERATIONS);
  const head: SealedHead = {
    kdf: 'PBKDF2-HMAC-SHA-256',
    iterations: ITERATIONS,
    cipher: 'AES-256-GCM',
    pieceBytes: PIECE_BYTES,
    salt: toBase64(salt),
    check,
  };
  const told = new TextEncoder().encode(`${SEALED_MARK}${JSON.stringify(head)}\n`);
  yield told;
  let number = 0;
  const encrypted = async (piece: Uint8Array<ArrayBuffer>, isLast: boolean) => {
    number += 1;
    return new Uint8Array(await crypto.subtle.encrypt(gcmOf(number, isLast, told), key, piece));
  };
  let rest: Uint8Array<ArrayBuffer> = new Uint8Array();
  for await (const text of texts) {
    rest = joined(rest, new TextEncoder().encode(text));
    // The last piece may be full: only the end tells which one it is.
    while (rest.length > PIECE_BYTES) {
      yield await encrypted(rest.slice(0, PIECE_BYTES), false);
      rest = rest.slice(PIECE_BYTES);
    }
  }
  yield await encrypted(rest, true);
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
