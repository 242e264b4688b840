/** Blocks of header fields that mail programs put above a message they quote without marks. */
import { isForwardMark, isRule } from './forward-marks';
import type { HeaderField } from './header-fields';
import { namesAddress, namesDate, namesDay, namesTime } from './moment';
import { nextWritten, type TextLine } from './text-line';

/** A list of addressees can go on over so many lines. */
const MOST_CONTINUED = 40;

/** Blank lines between two fields: programs that turn HTML to text double them. */
const GAP = 3;

/** No program writes more; a text that goes on so is no mail. */
const MOST_FIELDS = 10;

/** A second one begins another block. */
const ONCE: ReadonlySet<HeaderField> = new Set(['from', 'to', 'subject']);

/** Lines with name and time that Lotus Notes writes above its fields. */
const LINES_ABOVE = 5;

const MOMENT_CHARACTERS = 100;

interface Block {
  /** Index of the line below the block. */
  readonly end: number;
  readonly fields: ReadonlySet<HeaderField>;
  readonly namesSender: boolean;
  readonly namesMoment: boolean;
}

/** Where the value of the field at `index` ends: fields of addresses wrap. */
function endOfField(lines: readonly TextLine[], index: number, field: HeaderField): number {
  const most = field === 'to' || field === 'cc' ? MOST_CONTINUED : 2;
  let end = index + 1;
  while (end < lines.length && end - index <= most) {
    const line = lines[end];
    if (!line || line.isBlank || line.isQuoted || line.field) break;
    end += 1;
  }
  const below = lines[end];
  if (below?.field) return end;
  return below?.isBlank ? end : index + 1;
}

function nextField(lines: readonly TextLine[], from: number): number | null {
  const next = nextWritten(lines, from, GAP);
  const line = lines[next];
  return line?.field ? next : null;
}

/** The fields from `index` on. */
function blockAt(lines: readonly TextLine[], index: number): Block {
  const fields = new Set<HeaderField>();
  let end = index;
  let namesSender = false;
  let namesMoment = false;
  let at: number | null = index;
  for (let seen = 0; at !== null && seen < MOST_FIELDS; seen += 1) {
    const folded: string = lines[at]?.folded ?? '';
    const field: HeaderField | null = lines[at]?.field ?? null;
    if (field === null || (fields.has(field) && ONCE.has(field))) break;
    fields.add(field);
    if (field === 'from') namesSender ||= namesAddress(folded);
    if (field === 'date')
      namesMoment ||= namesDate(folded) || namesTime(folded) || namesDay(folded);
    // The subject mostly is the last; what wraps below it cannot be told from the text.
    end = endOfField(lines, at, field);
    at = nextField(lines, end);
  }
  return { end, fields, namesSender, namesMoment };
}

/** A block that only a mail program writes: people list places and times as well. */
function isSure({ fields, namesSender, namesMoment }: Block, underRule: boolean): boolean {
  const { size } = fields;
  if (fields.has('subject')) {
    if (fields.has('from')) return size >= 3 || namesSender || underRule;
    // Receipts name addressee, subject and date of the mail that was read: those are no quote.
    return fields.has('to') && (underRule || fields.has('cc'));
  }
  const whole = fields.has('from') && fields.has('date') && (namesMoment || underRule);
  return whole && (namesSender || underRule) && size >= 2;
}

export interface Headers {
  /** How many lines belong to it, from the one asked for. */
  readonly length: number;
}

/** Fields right below `from`, or up to five short lines further down. */
function blockBelow(lines: readonly TextLine[], from: number): number {
  let at = from;
  for (let seen = 0; seen < LINES_ABOVE; seen += 1) {
    at = nextWritten(lines, at, GAP);
    const line = lines[at];
    if (!line || line.isQuoted) return from;
    if (line.field) return blockAt(lines, at).end;
    at += 1;
  }
  return from;
}

/** A line that is little more than a sender's moment. */
function isMomentLine(line: TextLine | undefined): boolean {
  if (!line || line.isQuoted || line.folded.length > MOMENT_CHARACTERS) return false;
  return namesDate(line.folded) && namesTime(line.folded);
}

/** Lotus Notes: a name, a moment, and then the addressees without a sender. */
function notesBlock(lines: readonly TextLine[], index: number): Headers | null {
  const isMomentFirst = isMomentLine(lines[index]);
  if (!isMomentFirst && !isMomentLine(lines[index + 1])) return null;
  const below = index + (isMomentFirst ? 1 : 2);
  // "Please respond to …" may stand between.
  const at = nextField(lines, below) ?? nextField(lines, below + 1);
  if (at === null) return null;
  const { end, fields } = blockAt(lines, at);
  return fields.has('to') && (fields.has('subject') || fields.has('cc'))
    ? { length: end - index }
    : null;
}

/** The mark or block of headers that begins at `index`; all below it is another message. */
export function headersAt(lines: readonly TextLine[], index: number): Headers | null {
  const line = lines[index];
  if (!line || line.isBlank || line.isQuoted) return null;
  if (isForwardMark(line.folded)) return { length: blockBelow(lines, index + 1) - index };
  const underRule = isRule(line.folded);
  const start = underRule ? nextWritten(lines, index + 1, GAP) : index;
  const first = lines[start];
  if (first?.field) {
    const block = blockAt(lines, start);
    return isSure(block, underRule) ? { length: block.end - index } : null;
  }
  return underRule ? null : notesBlock(lines, index);
}
