const NEWLINE = 0x0a;

/** A line that is longer is handed on in pieces, so that no line fills the memory. */
const LONGEST_PIECE = 64 * 1024;

export interface LinePiece {
  /** With its line feed, where it has one; shares memory with the chunk it came in. */
  readonly bytes: Uint8Array;
  /** False for a further piece of a long line. */
  readonly isStart: boolean;
  /** Where it begins in the file, in bytes. */
  readonly position: number;
}

export interface LineListener {
  piece(piece: LinePiece): void;
  /**
   * Whether a line that begins so may pass unseen: most of a large file are lines of attachments, and
   * an object for each would cost more than all the rest.
   */
  isBoring(first: number): boolean;
}

/** Cuts a file that comes in chunks into lines; keeps at most one piece of a line. */
export class LineCutter {
  private readonly listener: LineListener;
  private rest: Uint8Array = new Uint8Array(0);
  private isStart = true;
  private position: number;

  /** @param position where the first chunk stands in the file */
  constructor(listener: LineListener, position = 0) {
    this.listener = listener;
    this.position = position;
  }

  push(chunk: Uint8Array): void {
    let start = this.rest.length > 0 || !this.isStart ? this.endOpenLine(chunk) : 0;
    if (start < 0) return;
    for (let end = chunk.indexOf(NEWLINE, start); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      if (this.listener.isBoring(chunk[start] ?? NEWLINE)) this.position += end + 1 - start;
      else this.emit(chunk.subarray(start, end + 1), true);
      start = end + 1;
    }
    this.keep(chunk.slice(start));
  }

  /** The file is over. */
  end(): void {
    if (this.rest.length > 0) this.emit(this.rest, true);
    this.rest = new Uint8Array(0);
  }

  /** @returns where the next line begins in the chunk; -1 where the open one goes on behind it */
  private endOpenLine(chunk: Uint8Array): number {
    const end = chunk.indexOf(NEWLINE);
    const line = joined(this.rest, end < 0 ? chunk : chunk.subarray(0, end + 1));
    if (end < 0) this.keep(line);
    else {
      this.rest = new Uint8Array(0);
      this.emit(line, true);
    }
    return end < 0 ? -1 : end + 1;
  }

  private keep(rest: Uint8Array): void {
    this.rest = rest;
    if (rest.length < LONGEST_PIECE) return;
    this.rest = new Uint8Array(0);
    this.emit(rest, false);
  }

  private emit(bytes: Uint8Array, isEnd: boolean): void {
    this.listener.piece({ bytes, isStart: this.isStart, position: this.position });
    this.position += bytes.length;
    this.isStart = isEnd;
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const all = new Uint8Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}
