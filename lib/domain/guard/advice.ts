/**
 * What the guard says of a text that is not sent yet. It advises and never blocks; the sentence is
 * made from the code and its values in the reader's language.
 */
type DraftCode =
  /** More than one question; a sentence that only sharpens the first is the same ask (S0-22). */
  | 'several-asks'
  /** Values: `words` and `most`. From the first word too many to the end. */
  | 'too-long'
  /** Words that reprimand or lecture (facts/mail-behaviour.md E6, S1-12, S4-07). */
  | 'reproach'
  /** "!!" and shouting capitals. */
  | 'shouting'
  /** "I have no time for this": they may choose somebody else (S1-13). */
  | 'no-time'
  /** An apology at the start for writing at all. */
  | 'apology'
  /** Names a promised time that has begun (S1-12). */
  | 'names-promise'
  /** Soft hints, within a silence only. */
  | 'no-ask'
  | 'no-way-out';

export interface DraftAdvice {
  readonly code: DraftCode;
  /** Where it stands in the text, in UTF-16 code units: from `start` up to `end`. */
  readonly start: number;
  readonly end: number;
  /** What could stand there instead; '' leaves it out, null where nobody else can know. */
  readonly instead: string | null;
  readonly values: Readonly<Record<string, number>>;
}

/** The text with the softer wording of one advice in it; unchanged where it has none. */
export function withSofterWording(text: string, { start, end, instead }: DraftAdvice): string {
  return instead === null ? text : text.slice(0, start) + instead + text.slice(end);
}
