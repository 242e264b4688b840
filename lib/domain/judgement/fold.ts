/**
 * Text as the lexicons are written: no accents, no capitals, plain apostrophes and dashes, and
 * ordinary spaces (French puts a no-break one before a colon). Line ends stay.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/[^\S\n]+/g, ' ');
}

/** The same as one line: plain mail breaks its lines in the middle of phrases. */
export function foldToLine(text: string): string {
  return fold(text).replace(/\s+/g, ' ').trim();
}

export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
