/**
 * What `postal-mime` needs of a Blob: it joins the decoded lines of each part of a mail by one and reads
 * it back at once. A browser makes a Blob by asking another process, and gives its bytes back by asking
 * again: that took longer than all the rest of reading and judging a mail (docs/adr/0029).
 */
class BlobInMemory {
  readonly #pieces: readonly Uint8Array[];

  constructor(pieces: readonly (string | ArrayBuffer | Uint8Array)[]) {
    const encoder = new TextEncoder();
    this.#pieces = pieces.map((piece) => {
      if (typeof piece === 'string') return encoder.encode(piece);
      return piece instanceof Uint8Array ? piece : new Uint8Array(piece);
    });
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    const whole = new Uint8Array(this.#pieces.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const piece of this.#pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    return whole.buffer;
  }
}

/**
 * From now on what is made as a Blob in this worker stays in its memory. Blobs and files that were made
 * elsewhere, as the file that is read, are what they were.
 */
export function keepBlobsInMemory(): void {
  Object.assign(globalThis, { Blob: BlobInMemory });
}
