/**
 * How people ask without a question mark, over folded sentences (`fold.ts`). Orders that only carry
 * out a decision ("send the final files") are none: they are answers.
 */
export interface QuestionCues {
  readonly language: string;
  /** Words before what a clause starts with: "en", "maar". */
  readonly openers: string;
  /** At the start of a clause: "kun je", "which day do you". */
  readonly atStart: readonly string[];
  /** Anywhere in a sentence: "let me know which", "we still need from you". */
  readonly anywhere: readonly string[];
  /** "Send me …", "please give us …": a question unless the mail decides something as well. */
  readonly requests: readonly string[];
}
