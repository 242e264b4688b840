import { hexOfDecimal } from './legacy-id';

/**
 * What a thread is called in an address or an attribute: by its legacy id, or by a random name that
 * the browser made up for a thread its user started and that says nothing of the legacy id.
 */
export type ThreadName = ({ readonly legacyId: string } | { readonly permId: string }) & {
  /** Set where one message of the thread is meant, as with the conversation view off. */
  readonly single?: true;
};

const BASE_40 = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';
const BASE_64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** A token of two thread and message names is 76 characters long; more is no token. */
const LONGEST = 120;

/**
 * The thread a token of the address bar stands for ("FMfcgz…"), or null where it is none: a label
 * can be called like one. The token is the name in base 64, read as a number and written in base 40
 * without vowels (facts/gmail.md section 5).
 */
export function threadOfToken(token: string): ThreadName | null {
  if (token.length > LONGEST) return null;
  let number = 0n;
  for (const letter of token) {
    const digit = BASE_40.indexOf(letter);
    if (digit < 0) return null;
    number = number * 40n + BigInt(digit);
  }
  let base64 = '';
  for (; number > 0n; number /= 64n) base64 = BASE_64[Number(number % 64n)] + base64;
  return threadOfName(`thread-${decoded(base64)}`);
}

/** The message behind a bar of which a row or a view speaks alone (facts/gmail.md 1.5). */
const SINGLE = /\|msg-[af]:/;

/** Whether one message of a thread is named, and not the thread. */
export function namesSingleMessage(name: string): boolean {
  return SINGLE.test(name);
}

/** The thread behind "thread-f:123…" or "thread-a:r-45…", with or without "#" and message part. */
export function threadOfName(name: string): ThreadName | null {
  const single = namesSingleMessage(name) ? { single: true as const } : {};
  const received = /^#?thread-f:(\d{1,20})(?=$|[|+])/.exec(name)?.[1];
  if (received) return { legacyId: hexOfDecimal(received), ...single };
  const started = /^#?(thread-a:r-?\d{1,20})(?=$|[|+])/.exec(name)?.[1];
  return started ? { permId: started, ...single } : null;
}

function decoded(base64: string): string {
  try {
    return atob(base64);
  } catch {
    return '';
  }
}
