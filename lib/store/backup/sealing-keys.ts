/** From a passphrase to the key of one file (adr 18). */

/** OWASP, Password Storage Cheat Sheet: PBKDF2-HMAC-SHA-256. */
export const ITERATIONS = 600_000;
/** A file must not keep the browser busy for hours. */
const MOST_ITERATIONS = 10_000_000;
export const SALT_BYTES = 16;
const CHECK_BITS = 128;

/** What a sealed file says of itself; it is authenticated with every piece. */
export interface SealedHead {
  readonly kdf: 'PBKDF2-HMAC-SHA-256';
  readonly iterations: number;
  readonly cipher: 'AES-256-GCM';
  readonly pieceBytes: number;
  /** Base64. */
  readonly salt: string;
  /** Base64; tells a wrong passphrase from a damaged file. */
  readonly check: string;
}

export interface SealingKeys {
  readonly key: CryptoKey;
  /** Base64. */
  readonly check: string;
}

/** Whether it is worth deriving a key: a head that was weakened, or asks for too much, is damaged. */
export function areSound({ kdf, iterations, cipher }: Readonly<Record<string, unknown>>): boolean {
  if (kdf !== 'PBKDF2-HMAC-SHA-256' || cipher !== 'AES-256-GCM') return false;
  return Number.isInteger(iterations) && isBetween(Number(iterations));
}

function isBetween(iterations: number): boolean {
  return iterations >= ITERATIONS && iterations <= MOST_ITERATIONS;
}

/** The check value comes from the same derived secret by a purpose of its own: it says nothing of the key. */
export async function sealingKeys(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<SealingKeys> {
  // The same letters may be typed as different code points on another computer.
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const raw = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveBits']);
  const secret = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    raw,
    256,
  );
  const master = await crypto.subtle.importKey('raw', secret, 'HKDF', false, [
    'deriveBits',
    'deriveKey',
  ]);
  const key = await crypto.subtle.deriveKey(
    forPurpose('radiostilte backup key'),
    master,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
  const check = await crypto.subtle.deriveBits(
    forPurpose('radiostilte backup check'),
    master,
    CHECK_BITS,
  );
  return { key, check: toBase64(new Uint8Array(check)) };
}

function forPurpose(purpose: string): HkdfParams {
  const info = new TextEncoder().encode(purpose);
  return { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info };
}

/**
 * Each piece has a nonce of its own under the key of this one file: its number, and whether it is the
 * last. So none can be left out, moved, or cut off unseen.
 */
export function gcmOf(
  number: number,
  isLast: boolean,
  head: Uint8Array<ArrayBuffer>,
): AesGcmParams {
  const iv = new Uint8Array(12);
  const view = new DataView(iv.buffer);
  view.setUint32(4, number);
  view.setUint8(11, isLast ? 1 : 0);
  return { name: 'AES-GCM', iv, additionalData: head };
}

export function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
