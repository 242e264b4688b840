/**
 * The writer's own words in plain text: without quotes, without what mail programs put above them,
 * and without the signature. Mail pages cut their quotes themselves; files come raw.
 */
import { attributionLength } from './attribution';
import { fold } from './fold';

/** More own text than that is not read (DESIGN section 3). */
const MOST_CHARACTERS = 20_000;

/** Quotes of years can stand below a mail; what lies further down is nobody's answer. */
const MOST_RAW_CHARACTERS = 200_000;

/** Lines under a rule or a "From:" in which the other header fields have to stand. */
const HEADER_LINES = 5;

const FROM = /^\*?(?:from|van|von|de|da) ?:/;
const SENT = /^\*?(?:sent|date|verzonden|datum|gesendet|envoye|enviado|inviato|data) ?:/;
const SUBJECT = /^\*?(?:subject|onderwerp|betreff|objet|asunto|oggetto) ?:/;

/** "-----Original Message-----" and what forwarding puts there. */
const RULE =
  /^-{2,} ?(?:original message|oorspronkelijk bericht|ursprungliche nachricht|message d'origine|mensaje original|messaggio originale|forwarded message|doorgestuurd bericht|weitergeleitete nachricht|message transfere) ?-*$/;

const SENT_FROM_DEVICE =
  /^(?:sent from my|get outlook for|verstuurd vanaf mijn|verzonden vanaf mijn|von meinem|gesendet von|envoye de mon|envoye depuis) [^.!?]{0,60}$/;

function foldedStart(line: string | undefined): string {
  const start = (line ?? '').slice(0, 200).trim();
  return start === '' ? '' : fold(start).trim();
}

function isHeaderBlock(lines: readonly string[], index: number): boolean {
  if (!FROM.test(foldedStart(lines[index]))) return false;
  const below = lines.slice(index + 1, index + 1 + HEADER_LINES).map(foldedStart);
  return below.some((line) => SENT.test(line)) && below.some((line) => SUBJECT.test(line));
}

/** Whether everything from this line on is another message. */
function startsOtherMessage(lines: readonly string[], index: number): boolean {
  return RULE.test(foldedStart(lines[index])) || isHeaderBlock(lines, index);
}

/** Outlook draws a line of underscores above its header block; telephones sign their mail. */
function isRuleOrDevice(line: string): boolean {
  return /^\s*_{10,}\s*$/.test(line) || SENT_FROM_DEVICE.test(foldedStart(line));
}

function isQuoted(line: string): boolean {
  return line.trimStart().startsWith('>');
}

/** Whether quoted lines follow; else the quote is unmarked and runs to the end. */
function quoteIsMarked(lines: readonly string[], index: number): boolean {
  return isQuoted(lines[index] ?? '') || isQuoted(lines[index + 1] ?? '');
}

export interface OwnWords {
  readonly text: string;
  /** True where a quote or another message was cut. */
  readonly quotes: boolean;
}

/** Where the own words end for good: a signature, another message, or an unmarked quote. */
interface Ending {
  readonly index: number;
  readonly isSignature: boolean;
}

function isSignatureMark(line: string | undefined): boolean {
  // "-- " is the signature mark of plain mail; some programs drop the space.
  return line === '-- ' || line === '--';
}

/** Takes the lines that are neither quoted nor above a quote, up to the ending. */
function collect(lines: readonly string[], own: string[]): Ending {
  let index = 0;
  let somethingAbove = false;
  while (index < lines.length) {
    if (isSignatureMark(lines[index])) return { index, isSignature: true };
    if (startsOtherMessage(lines, index)) return { index, isSignature: false };
    const attribution = attributionLength(lines, index);
    index += attribution;
    // With nothing above it the unmarked text is all there is: better too much than nothing.
    if (attribution > 0 && somethingAbove && !quoteIsMarked(lines, index)) {
      return { index, isSignature: false };
    }
    if (attribution === 0) {
      const line = lines[index] ?? '';
      own.push(line);
      somethingAbove ||= line.trim() !== '';
      index += 1;
    }
  }
  return { index, isSignature: true };
}

export function ownWords(text: string): OwnWords {
  const lines = text.slice(0, MOST_RAW_CHARACTERS).split(/\r\n|\r|\n/);
  const taken: string[] = [];
  const ending = collect(lines, taken);
  const unquoted = taken.filter((line) => !isQuoted(line));
  const own = unquoted
    .filter((line) => !isRuleOrDevice(line))
    .join('\n')
    .trim();
  const quotes = !ending.isSignature || unquoted.length < taken.length;
  return { text: own.slice(0, MOST_CHARACTERS), quotes };
}
