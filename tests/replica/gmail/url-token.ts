/**
 * The last segment of Gmail's addresses: a text such as `f:<decimal>` or `a:r<int>`, base64
 * without padding, read as one number and written in base 40 (facts/gmail.md, section 5).
 */
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const BASE40 = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';

/** `text` is ASCII: `f:1875…`, `a:r-64…`, or `<thread>+<message>` for an open compose. */
export function encodeUrlToken(text: string): string {
  return convert(btoa(text).replace(/=+$/, ''), BASE64, BASE40);
}

/** The text behind a token; null where it is no token of a thread or a compose. */
export function decodeUrlToken(token: string): string | null {
  if (token === '' || [...token].some((digit) => !BASE40.includes(digit))) return null;
  try {
    const text = atob(convert(token, BASE40, BASE64));
    return /^(f:\d+|a:r-?\d+)([+|]msg-[af]:r?-?\d+)?$/.test(text) ? text : null;
  } catch {
    return null;
  }
}

function convert(digits: string, from: string, to: string): string {
  let value = 0n;
  for (const digit of digits) value = value * BigInt(from.length) + BigInt(from.indexOf(digit));
  let written = '';
  const base = BigInt(to.length);
  while (value > 0n) {
    written = to.charAt(Number(value % base)) + written;
    value /= base;
  }
  return written;
}
