/** Blocks of header fields that mail programs put above a message they quote without marks. */
import { isForwardMark, isRule } from './forward-marks';
import { type HeaderField, headerFieldOf } from './header-fields';
import { namesAddress, namesDate, namesDay, namesTime } from './moment';
import { nextWritten, type TextLine } from './text-line';

/** A list of addressees can go on over so many lines. */
const MOST_CONTINUED = 40;

/** Blank lines between two fields: programs that turn HTML to text double them. */
const GAP = 3;

/** No program writes more; a text that goes on so is no mail. */
const MOST_FIELDS = 12;

/** Lines with name and time that Lotus Notes writes above its fields. */
const LINES_ABOVE = 5;

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
    if (!line || line.isBlank || line.isQuoted || headerFieldOf(line.folded)) break;
    end += 1;
  }
  const below = lines[end];
  if (below && headerFieldOf(below.folded)) return end;
  return below?.isBlank ? end : index + 1;
}

function nextField(lines: readonly TextLine[], from: number): number | null {
  const next = nextWritten(lines, from, GAP);
  const line = lines[next];
  return line && !line.isQuoted && headerFieldOf(line.folded) ? next : null;
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
    const field: HeaderField | null = headerFieldOf(folded);
    if (field === null || (fields.has(field) && field === 'from')) break;
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
    return fields.has('to') && (fields.has('date') || underRule || fields.has('cc')) && size >= 3;
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
    if (headerFieldOf(line.folded)) return blockAt(lines, at).end;
    at += 1;
  }
  return from;
}

/** Lotus Notes: a name, a moment, and then the addressees without a sender. */
function notesBlock(lines: readonly TextLine[], index: number): Headers | null {
  const second = lines[index + 1];
  if (!second || !namesDate(second.folded) || !namesTime(second.folded)) return null;
  if (second.folded.length > 60) return null;
  const at = nextField(lines, index + 2);
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
  if (first && headerFieldOf(first.folded)) {
    const block = blockAt(lines, start);
    return isSure(block, underRule) ? { length: block.end - index } : null;
  }
  return underRule ? null : notesBlock(lines, index);
}
