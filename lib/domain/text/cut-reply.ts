/**
 * The writer's own words in plain text, told apart from what mail programs add. Text rules only:
 * quotes that a mail page marks are cut before by its adapter.
 */
import { attributionAt } from './attribution';
import { markFooters } from './footers';
import { headersAt } from './header-block';
import type { LineKind } from './line-kind';
import { nextWritten, type TextLine, textLines } from './text-line';

export interface CutReply {
  /** The own lines, without blank ones at start and end. */
  readonly own: string;
  /** One for each line of the text; lines end with LF, CR or both. */
  readonly lines: readonly LineKind[];
  /** Whether another message was cut. */
  readonly quotes: boolean;
}

/** Blank lines between headers and the first line of their message. */
const REACH = 4;

/** Programs break quoted lines at about this column. */
const QUOTE_WIDTH = 66;

/** "> 5 percent" inside a sentence that was broken before the sign. */
function isComparison(lines: readonly TextLine[], index: number): boolean {
  if (!/^>=?\s?[\d€$]/.test(lines[index]?.bare ?? '')) return false;
  const above = lines[index - 1];
  const below = lines[index + 1];
  const isProse = (line: TextLine | undefined) => line && !line.isBlank && !line.isQuoted;
  return Boolean(isProse(above) && isProse(below) && !above?.bare.endsWith(':'));
}

/** Where a program broke a long quoted line, its end stands without a mark. */
function isEndOfQuoted(lines: readonly TextLine[], index: number): boolean {
  const line = lines[index];
  const above = lines[index - 1];
  if (!line || line.isBlank || !above?.isQuoted || !lines[index + 1]?.isQuoted) return false;
  const isFull = above.raw.trimEnd().length + line.bare.indexOf(' ', 1) >= QUOTE_WIDTH;
  const isShort = line.bare.length < QUOTE_WIDTH;
  return isFull && isShort && !/[.?!:;,]["')]?$/.test(above.bare) && /^[\p{Ll}(-]/u.test(line.bare);
}

function isQuoteLine(lines: readonly TextLine[], index: number): boolean {
  if (lines[index]?.isQuoted) return !isComparison(lines, index);
  return isEndOfQuoted(lines, index);
}

interface Other {
  readonly kind: 'attribution' | 'header';
  readonly length: number;
  /** Nothing tells where the other message ends. */
  readonly runsToEnd: boolean;
}

/** Another message that begins at `index`. */
function otherMessageAt(lines: readonly TextLine[], index: number, hasOwn: boolean): Other | null {
  const headers = headersAt(lines, index);
  if (headers) {
    const below = lines[nextWritten(lines, index + headers.length, REACH)];
    return { kind: 'header', length: headers.length, runsToEnd: !below?.isQuoted };
  }
  const attribution = attributionAt(lines, index);
  if (!attribution) return null;
  const { length, quoteIsMarked } = attribution;
  // With nothing above it the unmarked text is all there is: better too much than nothing.
  return { kind: 'attribution', length, runsToEnd: !quoteIsMarked && hasOwn };
}

/** Tells the messages of others from what is left as own. */
function markOthers(lines: readonly TextLine[]): LineKind[] {
  const kinds: LineKind[] = lines.map(() => 'own');
  let hasOwn = false;
  let index = 0;
  while (index < lines.length) {
    if (lines[index]?.isBlank) {
      index += 1;
      continue;
    }
    if (isQuoteLine(lines, index)) {
      kinds[index] = 'quote';
      index += 1;
      continue;
    }
    const other = otherMessageAt(lines, index, hasOwn);
    if (other) {
      const end = index + other.length;
      kinds.fill(other.kind, index, end);
      if (other.runsToEnd) return kinds.fill('quote', end);
      index = end;
      continue;
    }
    hasOwn = true;
    index += 1;
  }
  return kinds;
}

/** Takes a mail apart, line by line; linear in its length. */
export function cutReply(text: string): CutReply {
  const lines = textLines(text);
  const kinds = markOthers(lines);
  markFooters(lines, kinds);
  const own = lines
    .filter((_, index) => kinds[index] === 'own')
    .map(({ raw }) => raw)
    .join('\n')
    .trim();
  const quotes = kinds.some(
    (kind) => kind === 'quote' || kind === 'attribution' || kind === 'header',
  );
  return { own, lines: kinds, quotes };
}
