/** Lines like "Op di 3 jun 2026 om 10:00 schreef Lisa <lisa@voorbeeld.nl>:", in any language. */
import { OPENERS, PROSE_WORDS, WROTE } from './attribution-words';
import { isRule } from './forward-marks';
import { namesAddress, namesDate, namesDay, namesTime } from './moment';
import { nextWritten, type TextLine } from './text-line';

/** Longer texts are prose. */
const LONGEST = 400;

/** Mail programs break the line at most so often. */
const MOST_LINES = 4;

/** Blank lines that may stand between an attribution and its quote. */
const REACH = 4;

/** With a name and nothing else before it, "wrote" is an attribution only in a short line. */
const MOST_WORDS_OF_NAME = 6;

const MOST_WORDS = 40;

/** The same where it starts with a name: "Lisa Prins, Bakkerij X <…>, 3 June 2026, wrote:". */
const MOST_WORDS_BEFORE_NAME = 22;

export interface Attribution {
  readonly length: number;
  /** Whether the quote below carries marks; an unmarked one runs on to the end. */
  readonly quoteIsMarked: boolean;
}

function wordsOf(folded: string): readonly string[] {
  return folded.match(/[\p{L}']+/gu) ?? [];
}

function saysWrote(words: readonly string[]): boolean {
  return words.some((word) => WROTE.has(word));
}

function endsAsAttribution(folded: string): boolean {
  if (/:["'*_>]?$/.test(folded)) return true;
  if (/^\d.{0,200}[@ ][^<>]{1,80}>$/.test(folded) && namesDate(folded)) return true;
  return saysWrote(wordsOf(folded).slice(-1)) && /[\p{L})]$/u.test(folded);
}

function hasMoment(folded: string): boolean {
  return namesAddress(folded) || namesDate(folded) || namesTime(folded);
}

function opens(folded: string): boolean {
  const [first] = /^[\p{L}']+(?=[\s,.\d]|$)/u.exec(folded.replace(/^[\W_]{0,4}/u, '')) ?? [];
  return first !== undefined && OPENERS.has(first) && /\d/.test(folded);
}

/** A sentence of the writer's that ends in an attribution is longer than one alone. */
function isLong(folded: string, words: readonly string[]): boolean {
  const starts = opens(folded) || /^[\W_]*\d/.test(folded);
  return words.length > (starts ? MOST_WORDS : MOST_WORDS_BEFORE_NAME);
}

/** Enough to cut what stands below though nothing marks it as a quote. */
function isSure(folded: string): boolean {
  const words = wordsOf(folded);
  const address = namesAddress(folded);
  if (saysWrote(words)) {
    if (address) return !isProse(words) && !isLong(folded, words);
    return namesDate(folded) && (opens(folded) || /^[^\p{L}]*\d/u.test(folded));
  }
  return address && namesDate(folded) && namesTime(folded) && /^[\W_]*\d/.test(folded);
}

function isProse(words: readonly string[]): boolean {
  const wrote = words.findIndex((word) => WROTE.has(word));
  return PROSE_WORDS.has(words[wrote - 1] ?? '') || PROSE_WORDS.has(words[0] ?? '');
}

/** Enough where marked lines follow. */
function introducesMarked(folded: string): boolean {
  const words = wordsOf(folded);
  if (saysWrote(words)) {
    if (isProse(words)) return opens(folded) && hasMoment(folded);
    if (hasMoment(folded)) return !isLong(folded, words);
    return opens(folded) || words.length <= MOST_WORDS_OF_NAME;
  }
  if (opens(folded) && namesDate(folded)) return true;
  if (/^[*"\p{L}].{0,120}[@ ][^<>]{1,80}>\s?:$/u.test(folded)) return true;
  const signs = [namesAddress(folded), namesDay(folded), namesTime(folded)];
  return signs.filter(Boolean).length >= 2;
}

function joined(lines: readonly TextLine[], index: number, length: number): string | null {
  let text = '';
  for (let at = index; at < index + length; at += 1) {
    const line = lines[at];
    if (!line || line.isBlank || line.isQuoted || line.isCut) return null;
    text = `${text} ${line.folded}`;
  }
  return text.length > LONGEST ? null : text.trim();
}

/** "Anna wrote:> the text", where a program lost the line end. */
function quotesInLine(folded: string): boolean {
  const end = folded.search(/: ?>/);
  return end > 0 && isSure(folded.slice(0, end + 1));
}

function matches(lines: readonly TextLine[], index: number, length: number): Attribution | null {
  const folded = joined(lines, index, length);
  if (folded === null) return null;
  if (length === 1 && quotesInLine(folded)) return { length, quoteIsMarked: false };
  if (!endsAsAttribution(folded)) return null;
  const quoteIsMarked = lines[nextWritten(lines, index + length, REACH)]?.isQuoted ?? false;
  const fits = quoteIsMarked ? introducesMarked(folded) : folded.endsWith(':') && isSure(folded);
  return fits ? { length, quoteIsMarked } : null;
}

/** Whether an attribution could begin with this line and go on in the next. */
function mayGoOn(line: TextLine): boolean {
  return opens(line.folded) || hasMoment(line.folded) || line.folded.endsWith('<');
}

/** The attribution that begins at `index`, or null. */
export function attributionAt(lines: readonly TextLine[], index: number): Attribution | null {
  const first = lines[index];
  if (!first || first.isBlank || first.isQuoted || first.isCut) return null;
  const alone = matches(lines, index, 1);
  if (alone || !mayGoOn(first)) return alone;
  for (let length = 2; length <= MOST_LINES; length += 1) {
    const last = lines[index + length - 1];
    // A line that opens an attribution of its own ends the sentence above it.
    if (!last || last.isBlank || opens(last.folded) || isRule(last.folded)) return null;
    const found = matches(lines, index, length);
    if (found) return found;
  }
  return null;
}
