import type { Direction, PrintedMessage } from '../sighting';
import type { Message } from '../thread-facts';

/** A line of a print page, and whose it is. */
export interface PrintedLine {
  readonly printed: PrintedMessage;
  readonly direction: Direction;
}

/** A message that somebody else told of counts for more than a press of Send that nobody has seen. */
const MESSAGE = 1_000;
const PRESS = 1;
/** The same address is better than one that nobody knows. */
const SAME_WRITER = 2;

interface Known {
  /** What may have been there when the page was read, oldest first. */
  readonly candidates: readonly Message[];
  /** What was there for certain. */
  readonly surely: readonly Message[];
  /** What each line of an earlier page is. */
  readonly before: readonly (Message | null)[];
}

/** Which known message each line of a print page is: in order, and as many as can be; null: none. */
export function matchLines(
  lines: readonly PrintedLine[],
  { candidates, surely, before }: Known,
): readonly (Message | null)[] {
  const begun = isGrown(lines, before) ? before.filter((one) => one !== null) : [];
  const last = begun.at(-1);
  const rest = candidates.slice(last === undefined ? 0 : candidates.indexOf(last) + 1);
  const matches = [...begun, ...align(lines.slice(begun.length), rest)];
  return isOldAnswer(lines, matches, surely) ? [...matches.slice(0, -1), null] : matches;
}

/** A thread grows at its end: all lines of the page before stand above. */
function isGrown(lines: readonly PrintedLine[], before: readonly (Message | null)[]): boolean {
  return before.every((message, index) => message !== null && worthOf(message, lines[index]) > 0);
}

/**
 * The newest message is theirs, and the newest one known is mine: then theirs is new, even where one
 * from before would fit. In doubt somebody was heard from.
 */
function isOldAnswer(
  lines: readonly PrintedLine[],
  matches: readonly (Message | null)[],
  surely: readonly Message[],
): boolean {
  const last = matches.at(-1) ?? null;
  if (lines.at(-1)?.direction !== 'in' || last === null) return false;
  return surely
    .slice(surely.indexOf(last) + 1)
    .some((message) => surely.includes(last) && message.direction === 'out' && !isPress(message));
}

/** A Send that no page has shown yet. */
export function isPress({ id, source }: Message): boolean {
  return id === null && source === 'send';
}

/**
 * Of two ways to match as many the later place wins. Where the end leaves a choice, theirs is rather
 * a new message than a known one, and mine rather a known one.
 */
function align(
  lines: readonly PrintedLine[],
  known: readonly Message[],
): readonly (Message | null)[] {
  const best = bestSums(lines, known);
  const at = (k: number, l: number) => best[k]?.[l] ?? 0;
  const result: (Message | null)[] = lines.map(() => null);
  let k = known.length;
  let l = lines.length;
  while (k > 0 && l > 0) {
    const message = known[k - 1];
    const line = lines[l - 1];
    const worth = worthOf(message, line);
    const withoutLine = at(k, l) === at(k, l - 1);
    const withoutMessage = at(k, l) === at(k - 1, l);
    if (message && worth > 0 && at(k, l) === at(k - 1, l - 1) + worth) {
      k -= 1;
      l -= 1;
      result[l] = message;
    } else if (withoutLine && (!withoutMessage || line?.direction === 'in')) l -= 1;
    else k -= 1;
  }
  return result;
}

/** The most that the first so many messages and the first so many lines can be worth together. */
function bestSums(
  lines: readonly PrintedLine[],
  known: readonly Message[],
): readonly (readonly number[])[] {
  const best: number[][] = [new Array<number>(lines.length + 1).fill(0)];
  known.forEach((message, k) => {
    const above = best[k] ?? [];
    const row = [0];
    lines.forEach((line, l) => {
      const worth = worthOf(message, line);
      const together = worth === 0 ? 0 : (above[l] ?? 0) + worth;
      row.push(Math.max(together, above[l + 1] ?? 0, row[l] ?? 0));
    });
    best.push(row);
  });
  return best;
}

/** 0: the line cannot be that message. */
function worthOf(message: Message | undefined, line: PrintedLine | undefined): number {
  if (!message || !line) return 0;
  const { direction, from } = message;
  if (direction !== null && direction !== line.direction) return 0;
  const worth = isPress(message) ? PRESS : MESSAGE;
  const writer = from?.address ?? '';
  if (line.direction === 'out' || writer === '') return worth;
  return writer === line.printed.from.address ? worth + SAME_WRITER : 0;
}
