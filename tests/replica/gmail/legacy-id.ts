/**
 * Gmail's legacy ids carry the moment at which the server took the message: the upper bits are
 * epoch milliseconds (facts/gmail.md, section 0, fact 2, and section 6).
 */
const SUFFIX_BITS = 20n;
const SUFFIX_MASK = 0xfffff;

/** 16 hex digits; `suffix` uses the lower 20 bits. */
export function legacyIdAt(epochMs: number, suffix: number): string {
  const id = (BigInt(epochMs) << SUFFIX_BITS) | BigInt(suffix & SUFFIX_MASK);
  return id.toString(16).padStart(16, '0');
}

/** Epoch milliseconds. */
export function timeOfLegacyId(hex: string): number {
  return Number(BigInt(`0x${hex}`) >> SUFFIX_BITS);
}

/** The decimal form that stands in `thread-f:` and `msg-f:` ids. */
export function decimalOf(hex: string): string {
  return BigInt(`0x${hex}`).toString(10);
}

export function hexOfDecimal(decimal: string): string {
  return BigInt(decimal).toString(16).padStart(16, '0');
}
