import { lineText } from './bytes-text';

/** An envelope is short; more of a line is not looked at. */
const READ_CHARACTERS = 300;

/** "From ", somebody, and a moment as C's asctime or a mail header writes it: always in English. */
const DATED =
  /^From \S+ +(?:[A-Z][a-z]{2},? +)?(?:[A-Z][a-z]{2} +\d{1,2}|\d{1,2} +[A-Z][a-z]{2})\b.*\d{1,2}:\d{2}/;

/** Newer Thunderbirds write nothing but "From ", others no moment. */
const BARE = /^From(?: -| \S+@\S+)?$/;

const HEADER = /^(?:[!-9;-~]{1,100}:|>From )/;

/**
 * The envelope line that may begin a message of an mbox, or null. A letter may have such a line too
 * where a program did not mark it: only before a header it is one.
 * @param afterBlank whether the line above it is blank, or the file begins
 */
export function envelopeIn(line: Uint8Array, afterBlank: boolean): string | null {
  if (!startsWithFrom(line)) return null;
  const text = lineText(line, READ_CHARACTERS);
  return DATED.test(text) || (afterBlank && BARE.test(text)) ? text : null;
}

/** Whether a header begins here, as it must below an envelope. */
export function beginsHeader(line: Uint8Array): boolean {
  return HEADER.test(lineText(line, READ_CHARACTERS));
}

/** The decimal number that Google's export writes in place of the sender. */
export function decimalIn(envelope: string): string | null {
  return /^From (\d{15,20})@/.exec(envelope)?.[1] ?? null;
}

function startsWithFrom(line: Uint8Array): boolean {
  return (
    line[0] === 0x46 && line[1] === 0x72 && line[2] === 0x6f && line[3] === 0x6d && line[4] === 0x20
  );
}
