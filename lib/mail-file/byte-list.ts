const FIRST_SIZE = 8 * 1024;

/** Bytes that are put one after another, copied from where they stood. */
export class ByteList {
  private bytes = new Uint8Array(FIRST_SIZE);
  private length = 0;

  push(more: Uint8Array): void {
    const needed = this.length + more.length;
    if (needed > this.bytes.length) {
      const larger = new Uint8Array(Math.max(needed, this.bytes.length * 2));
      larger.set(this.bytes.subarray(0, this.length));
      this.bytes = larger;
    }
    this.bytes.set(more, this.length);
    this.length = needed;
  }

  /** All of them; the list is of no use afterwards. */
  take(): Uint8Array<ArrayBuffer> {
    return this.bytes.slice(0, this.length);
  }
}
