import { fold } from '../judgement/fold';

/** What tells a line's kind stands at its start; the rest of an endless line is not looked at. */
const READ_CHARACTERS = 400;

export interface TextLine {
  readonly raw: string;
  /** The first 400 characters without spaces around them. */
  readonly bare: string;
  /** The same, folded; '' where the line is quoted. */
  readonly folded: string;
  readonly isBlank: boolean;
  /** Marked with `>`. */
  readonly isQuoted: boolean;
  /** Longer than what was read of it. */
  readonly isCut: boolean;
}

/** Lexicons and lines meet in this form. */
export function foldLine(text: string): string {
  return fold(text).replaceAll('\u200b', '').trim();
}

export function textLines(text: string): readonly TextLine[] {
  return text.split(/\r\n|\r|\n/).map(textLine);
}

function textLine(raw: string): TextLine {
  const start = raw.slice(0, READ_CHARACTERS);
  const bare = start.replace(/[\u200b\ufeff]/g, '').trim();
  const isQuoted = bare.startsWith('>');
  return {
    raw,
    bare,
    folded: bare === '' || isQuoted ? '' : foldLine(bare),
    isBlank: bare === '',
    isQuoted,
    isCut: raw.length > READ_CHARACTERS,
  };
}

/** Index of the first line from `index` on that is not blank; the number of lines if none is. */
export function nextWritten(lines: readonly TextLine[], index: number, reach: number): number {
  const end = Math.min(lines.length, index + reach);
  let next = index;
  while (next < end && lines[next]?.isBlank) next += 1;
  return next;
}
