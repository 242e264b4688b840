/** So much of a file is in memory at a time. */
const CHUNK = 1024 * 1024;

/**
 * The bytes of a file in their order, asked for piece by piece: a stream of it into a buffer of ours never
 * ended at 1 GB in Chromium, two times of three. A piece is of no use once the next is asked for.
 */
export async function* chunksOf(file: Blob): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < file.size; start += CHUNK) {
    const piece = await file.slice(start, start + CHUNK).arrayBuffer();
    yield new Uint8Array(piece);
    giveBack(piece);
  }
}

/** At once: left to itself the browser lets a lot of memory gather first. */
function giveBack(piece: ArrayBuffer & { transfer?(size: number): ArrayBuffer }): void {
  piece.transfer?.(0);
}
