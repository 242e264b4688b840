/**
 * What a sentence of the user's own says about the answer it wants. The names are the signs shown:
 * "own:asks-for-file:nl".
 */
export type Cue =
  /** The form of a question, with or without its mark. */
  | 'question'
  /** "Could you …", "please …", "I need you to …". */
  | 'asks'
  /** A bare order at the start: "Send it to Eva." */
  | 'orders'
  | 'asks-for-file'
  | 'asks-for-approval'
  | 'asks-for-date'
  | 'asks-for-opinion'
  /** "Let me know", "I look forward to hearing from you". */
  | 'asks-for-word'
  | 'thanks-ahead'
  | 'proposes'
  | 'deadline'
  /** A quote, an invoice or a draft goes out: it wants a yes, money or remarks. */
  | 'hands-over'
  /** Something fails, or is not understood: the reader is to help. */
  | 'troubled'
  /** "If you have any questions, call me": nobody has to. */
  | 'if-any'
  | 'informs'
  | 'needs-none'
  | 'thanks'
  /** What the writer does or has done. */
  | 'tells';

export const CUES: readonly Cue[] = [
  'question',
  'asks',
  'orders',
  'asks-for-file',
  'asks-for-approval',
  'asks-for-date',
  'asks-for-opinion',
  'asks-for-word',
  'thanks-ahead',
  'proposes',
  'deadline',
  'hands-over',
  'troubled',
  'if-any',
  'informs',
  'needs-none',
  'thanks',
  'tells',
];

/**
 * Patterns of one language over folded sentences (`fold.ts`): sources of regular expressions, found
 * at the borders of words. `^` is the start of the sentence, after salutation and small openers.
 */
export interface CueList {
  readonly language: string;
  readonly patterns: Readonly<Partial<Record<Cue, readonly string[]>>>;
  /** Words that may stand before what a sentence starts with: "and", "also". */
  readonly openers: string;
}
