/**
 * One mail without what nobody reads: headers, and the first part that is text. Attachments are
 * dropped line by line while they pass; of them only their own headers stay, for their names.
 */
import { ByteList } from './byte-list';
import { isBlankLine, lineText } from './bytes-text';
import { boundaryIn, isAttached, isTextPart } from './part-head';

const MOST_HEAD = 256 * 1024;
/** Encoded bytes; own words end long before, and quotes of years below them are not read. */
const MOST_TEXT = 256 * 1024;
const MOST_PARTS = 200;
const LONGEST_BOUNDARY = 200;
const DASH = 0x2d;
const QUOTED = 0x3e;

export interface SlimContent {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Text was left out because there was too much of it. */
  readonly isTextCut: boolean;
  /** False where a mail of several parts lacks the mark that ends them, or the last of a file its end. */
  readonly isClosed: boolean;
}

type Place = 'head' | 'text' | 'dropped';

export class SlimMail {
  private readonly content = new ByteList();
  private place: Place = 'head';
  private head = '';
  private boundaries: string[] = [];
  private parts = 0;
  private textBytes = 0;
  private hasText = false;
  private isTextCut = false;
  private isOpen = false;

  /** Nothing of what comes is kept, until a boundary. */
  get isDropping(): boolean {
    return this.place === 'dropped';
  }

  add(line: Uint8Array, isStart: boolean): void {
    if (this.place === 'head') this.addToHead(line);
    else if (isStart && line[0] === DASH && line[1] === DASH && this.passesBoundary(line)) return;
    else if (this.place === 'text') this.addText(isStart ? unquoted(line) : line);
  }

  finish(): SlimContent {
    if (this.place === 'head') this.beginBody();
    return { bytes: this.content.take(), isTextCut: this.isTextCut, isClosed: !this.isOpen };
  }

  private addToHead(line: Uint8Array): void {
    const isEnd = isBlankLine(line);
    if (isEnd || this.head.length < MOST_HEAD) {
      this.content.push(line.subarray(0, MOST_HEAD));
      this.head += `${lineText(line, MOST_HEAD)}\n`;
    }
    if (isEnd) this.beginBody();
  }

  private beginBody(): void {
    const boundary = boundaryIn(this.head);
    const isReadable = isTextPart(this.head) && !isAttached(this.head) && !this.hasText;
    this.head = '';
    this.place = 'dropped';
    if (boundary !== null) {
      this.isOpen ||= this.boundaries.length === 0;
      this.boundaries.push(boundary);
    } else if (isReadable) {
      this.place = 'text';
      this.textBytes = 0;
    }
  }

  /** A line that begins or ends a part. */
  private passesBoundary(line: Uint8Array): boolean {
    if (this.boundaries.length === 0 || this.parts >= MOST_PARTS) return false;
    const text = lineText(line, LONGEST_BOUNDARY).slice(2);
    const at = this.boundaries.findLastIndex((one) => text === one || text === `${one}--`);
    if (at < 0) return false;
    const isLast = text === `${this.boundaries[at]}--`;
    this.boundaries.length = isLast ? at : at + 1;
    if (isLast && at === 0) this.isOpen = false;
    this.place = isLast ? 'dropped' : 'head';
    this.parts += 1;
    this.content.push(line);
    return true;
  }

  private addText(line: Uint8Array): void {
    if (this.textBytes >= MOST_TEXT) {
      this.isTextCut = true;
      return;
    }
    const kept = line.subarray(0, MOST_TEXT - this.textBytes);
    this.isTextCut ||= kept.length < line.length;
    this.textBytes += kept.length;
    this.hasText ||= !isBlankLine(line) && lineText(line, 200).trim() !== '';
    this.content.push(kept);
  }
}

/** ">From " stands for "From ", and ">>From " for ">From ". */
function unquoted(line: Uint8Array): Uint8Array {
  if (line[0] !== QUOTED) return line;
  return /^>+From /.test(lineText(line, 100)) ? line.subarray(1) : line;
}
