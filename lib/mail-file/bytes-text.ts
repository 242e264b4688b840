const LATIN = new TextDecoder('latin1');

/** The beginning of a line byte by byte, without what ends it. */
export function lineText(bytes: Uint8Array, most: number): string {
  return LATIN.decode(bytes.subarray(0, most)).trimEnd();
}

/** A line with nothing in it; what mail programs end lines with does not count. */
export function isBlankLine(bytes: Uint8Array): boolean {
  return bytes.length === 0 || bytes[0] === 0x0a || (bytes[0] === 0x0d && bytes[1] === 0x0a);
}
