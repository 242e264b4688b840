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

/** Cuts a file that comes in chunks into lines; keeps at most one piece of a line. */
export class LineCutter {
  private readonly onPiece: (piece: LinePiece) => void;
  private rest: Uint8Array = new Uint8Array(0);
  private isStart = true;
  private position = 0;

  constructor(onPiece: (piece: LinePiece) => void) {
    this.onPiece = onPiece;
  }

  push(chunk: Uint8Array): void {
    const bytes = this.rest.length === 0 ? chunk : joined(this.rest, chunk);
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
      this.emit(bytes.subarray(start, end + 1), true);
      start = end + 1;
    }
    this.rest = bytes.slice(start);
    if (this.rest.length < LONGEST_PIECE) return;
    this.emit(this.rest, false);
    this.rest = new Uint8Array(0);
  }

  /** The file is over. */
  end(): void {
    if (this.rest.length > 0) this.emit(this.rest, true);
    this.rest = new Uint8Array(0);
  }

  private emit(bytes: Uint8Array, isEnd: boolean): void {
    this.onPiece({ bytes, isStart: this.isStart, position: this.position });
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
