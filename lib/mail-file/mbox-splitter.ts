import { isBlankLine } from './bytes-text';
import { beginsHeader, envelopeIn } from './envelope';
import { LineCutter, type LinePiece } from './line-cutter';
import { BEGINNING, type MboxPlace } from './mbox-place';
import { type SlimContent, SlimMail } from './slim-mail';

const NEWLINE = 0x0a;

/** What a line of interest begins with: "From", a boundary, or nothing. */
const TELLING: ReadonlySet<number> = new Set([0x46, 0x2d, NEWLINE, 0x0d]);

/** One message of an mbox file as it stands there, without its attachments. */
export interface RawMail extends SlimContent {
  /** From 1. */
  readonly number: number;
  /** Where its envelope begins in the file, in bytes. */
  readonly position: number;
  readonly envelope: string;
  /** Nothing follows it in the file. */
  readonly isLast: boolean;
}

interface Candidate {
  readonly envelope: string;
  readonly bytes: Uint8Array;
  readonly position: number;
}

interface Open {
  readonly mail: SlimMail;
  readonly envelope: string;
  readonly position: number;
}

/**
 * Takes an mbox file apart while it passes by, in whatever chunks: one mail at most is in memory, and
 * of it what `SlimMail` keeps.
 */
export class MboxSplitter {
  private readonly cutter: LineCutter;
  private done: RawMail[] = [];
  private open: Open | null = null;
  private candidate: Candidate | null = null;
  private afterBlank = true;
  private count: number;
  private stray = false;
  private endsWhole = true;

  /** @param from where the first chunk stands in the file */
  constructor(from = BEGINNING) {
    this.count = from.messages;
    const listener = {
      piece: (piece: LinePiece) => this.pass(piece),
      isBoring: (first: number) => this.isBoring(first),
    };
    this.cutter = new LineCutter(listener, from.position);
  }

  /** Where the message begins that is not over yet; null while there is none. */
  get openAt(): MboxPlace | null {
    return this.open && { position: this.open.position, messages: this.count };
  }

  /** Whether text stands before the first message. */
  get hasStrayText(): boolean {
    return this.stray;
  }

  /** @returns the messages that are over */
  push(chunk: Uint8Array): readonly RawMail[] {
    this.cutter.push(chunk);
    return this.taken();
  }

  /** @returns the last message, if any */
  end(): readonly RawMail[] {
    this.cutter.end();
    this.dropCandidate();
    this.finish(true);
    return this.taken();
  }

  private taken(): readonly RawMail[] {
    const { done } = this;
    this.done = [];
    return done;
  }

  private pass({ bytes, isStart, position }: LinePiece): void {
    this.endsWhole = bytes.at(-1) === NEWLINE;
    if (!isStart) {
      this.addLine(bytes, false);
      return;
    }
    if (this.candidate !== null && beginsHeader(bytes)) this.begin(this.candidate);
    else this.dropCandidate();
    const envelope = envelopeIn(bytes, this.afterBlank);
    this.afterBlank = isBlankLine(bytes);
    if (envelope === null) this.addLine(bytes, true);
    else this.candidate = { envelope, bytes: bytes.slice(), position };
  }

  /** A line of what is dropped that is no envelope, no boundary, and not blank. */
  private isBoring(first: number): boolean {
    if (this.candidate !== null || this.open?.mail.isDropping !== true) return false;
    if (TELLING.has(first)) return false;
    this.afterBlank = false;
    this.endsWhole = true;
    return true;
  }

  private begin({ envelope, position }: Candidate): void {
    this.finish(false);
    this.candidate = null;
    this.open = { mail: new SlimMail(), envelope, position };
  }

  private dropCandidate(): void {
    const { candidate } = this;
    this.candidate = null;
    if (candidate !== null) this.addLine(candidate.bytes, true);
  }

  private addLine(bytes: Uint8Array, isStart: boolean): void {
    if (this.open !== null) this.open.mail.add(bytes, isStart);
    else this.stray ||= !isBlankLine(bytes);
  }

  private finish(isLast: boolean): void {
    if (this.open === null) return;
    const { mail, envelope, position } = this.open;
    this.open = null;
    this.count += 1;
    const content = mail.finish();
    const isClosed = content.isClosed && (this.endsWhole || !isLast);
    this.done.push({ ...content, isClosed, number: this.count, position, envelope, isLast });
  }
}
