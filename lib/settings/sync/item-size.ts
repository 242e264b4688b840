/** An item may have 8,192 bytes, key and stamp with it; a field's name has some 120. */
const MOST_BYTES_A_PIECE = 7_600;

const encoder = new TextEncoder();

/** Bytes of an item as browsers count them, or a few more: Chromium writes `<` as six. */
export function bytesOf(key: string, value: unknown): number {
  return encoder.encode(key).length + weightOf(JSON.stringify(value));
}

/** Cuts a text in pieces that each fit in an item, never inside of a character. */
export function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  let bytes = 0;
  for (const character of text) {
    const weight = weightOf(JSON.stringify(character)) - 2;
    if (bytes + weight > MOST_BYTES_A_PIECE) {
      pieces.push(piece);
      piece = '';
      bytes = 0;
    }
    piece += character;
    bytes += weight;
  }
  return [...pieces, piece];
}

function weightOf(json: string): number {
  return encoder.encode(json).length + 5 * (json.split('<').length - 1);
}
