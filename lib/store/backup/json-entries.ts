import { BackupRefused, damaged } from './backup-form';

/** A value of the outermost object, or one element of a list in it. */
export interface JsonEntry {
  readonly part: string;
  /** From 1 in its list; null for a value that is no list. */
  readonly number: number | null;
  readonly value: unknown;
}

const DEEPEST = 16;
const LONGEST_ENTRY = 2_000_000;

const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const OPEN_LIST = 91;
const BACKSLASH = 92;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;

/** Names that would reach what all objects share. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Takes a JSON object apart while it passes by, entry by entry, however it is laid out: a file of any
 * size is never in memory as a whole.
 * @throws BackupRefused
 */
export class JsonEntries {
  private text = '';
  private at = 0;
  /** Where the value, or the name, that is being read begins. */
  private begun = 0;
  private depth = 0;
  private inString = false;
  private part: string | null = null;
  /** Elements read of the list that is open; null outside of one. */
  private number: number | null = null;
  private isListOver = false;
  private isOver = false;
  private found: JsonEntry[] = [];

  /** @returns the entries that end in this piece of the text */
  take(piece: string): readonly JsonEntry[] {
    this.text = this.text.slice(this.begun) + piece;
    this.at -= this.begun;
    this.begun = 0;
    this.found = [];
    while (this.at < this.text.length) {
      this.pass(this.text.charCodeAt(this.at));
      this.at += 1;
    }
    if (this.at - this.begun > LONGEST_ENTRY) throw this.here();
    return this.found;
  }

  /** Call when the text is over. */
  end(): void {
    if (!this.isOver || this.text.slice(this.begun).trim() !== '') throw this.here();
  }

  private pass(code: number): void {
    if (this.inString) {
      if (code === BACKSLASH) this.at += 1;
      else if (code === QUOTE) this.inString = false;
    } else if (code === QUOTE) this.inString = true;
    else if (code === OPEN_OBJECT || code === OPEN_LIST) this.open(code);
    else if (code === CLOSE_OBJECT || code === CLOSE_LIST) this.close(code);
    else if (code === COMMA) this.comma();
    else if (code === COLON && this.depth === 1) this.name();
  }

  private open(code: number): void {
    const isValue = this.depth === 1 && this.part !== null;
    if (this.isOver) throw this.here();
    if (this.depth === 0) {
      if (code !== OPEN_OBJECT || this.read() !== '') throw new BackupRefused({ why: 'not-ours' });
      this.beginNext();
    } else if (isValue && code === OPEN_LIST && this.read() === '') {
      this.number = 0;
      this.beginNext();
    }
    this.depth += 1;
    if (this.depth > DEEPEST) throw new BackupRefused({ why: 'too-deep' });
  }

  private close(code: number): void {
    if (this.depth === 2 && this.number !== null && code === CLOSE_LIST) this.endList();
    if (this.depth === 1) this.endValue();
    this.depth -= 1;
    if (this.depth < 0) throw this.here();
    this.isOver = this.depth === 0;
  }

  private comma(): void {
    if (this.depth === 2 && this.number !== null) this.element();
    else if (this.depth === 1) this.endValue();
  }

  private name(): void {
    const part = this.parsed();
    if (typeof part !== 'string') throw this.here();
    this.part = part;
    this.beginNext();
  }

  private element(): void {
    this.number = (this.number ?? 0) + 1;
    this.found.push({ part: this.part ?? '', number: this.number, value: this.parsed() });
    this.beginNext();
  }

  /** A list may be empty; it must not end in a comma. */
  private endList(): void {
    if (this.read() !== '' || this.number !== 0) this.element();
    this.number = null;
    this.isListOver = true;
    this.beginNext();
  }

  private endValue(): void {
    if (this.isListOver) {
      if (this.read() !== '') throw this.here();
    } else if (this.part === null) throw this.here();
    else this.found.push({ part: this.part, number: null, value: this.parsed() });
    this.isListOver = false;
    this.part = null;
    this.beginNext();
  }

  private beginNext(): void {
    this.begun = this.at + 1;
  }

  private read(): string {
    return this.text.slice(this.begun, this.at).trim();
  }

  private parsed(): unknown {
    try {
      const value: unknown = JSON.parse(this.read());
      if (hasOnlyPlainNames(value)) return value;
    } catch {
      // Not JSON: said as any other damage.
    }
    throw this.here();
  }

  private here(): BackupRefused {
    return this.depth === 0 && !this.isOver
      ? new BackupRefused({ why: 'not-ours' })
      : damaged(this.part, this.number);
  }
}

function hasOnlyPlainNames(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(
    ([name, part]) => !FORBIDDEN.has(name) && hasOnlyPlainNames(part),
  );
}
