import { foldLine } from './fold-line';
import { type HeaderField, headerFieldOf } from './header-fields';

/** What tells a line's kind stands at its start; the rest of an endless line is not looked at. */
const READ_CHARACTERS = 400;

export interface TextLine {
  readonly raw: string;
  /** The first 400 characters without spaces around them. */
  readonly bare: string;
  /** The same, folded; '' where the line is quoted. */
  readonly folded: string;
  /** The header field it begins with; null where it is none, or quoted. */
  readonly field: HeaderField | null;
  readonly isBlank: boolean;
  /** Marked with `>`. */
  readonly isQuoted: boolean;
  /** Longer than what was read of it. */
  readonly isCut: boolean;
}

export function textLines(text: string): readonly TextLine[] {
  return text.split(/\r\n|\r|\n/).map(textLine);
}

const BLANK: TextLine = {
  raw: '',
  bare: '',
  folded: '',
  field: null,
  isBlank: true,
  isQuoted: false,
  isCut: false,
};

function textLine(raw: string): TextLine {
  if (raw === '') return BLANK;
  const bare = raw
    .slice(0, READ_CHARACTERS)
    .replace(/[\u200b\ufeff]/g, '')
    .trim();
  const isQuoted = bare.startsWith('>');
  const folded = bare === '' || isQuoted ? '' : foldLine(bare);
  return {
    raw,
    bare,
    folded,
    field: headerFieldOf(folded),
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
