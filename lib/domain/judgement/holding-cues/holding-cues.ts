/**
 * What people write who have not got an answer yet (facts/mail-behaviour.md E5): sources of regular
 * expressions over one folded clause (`fold.ts`, `clauses.ts`), found at the borders of words.
 */
export interface HoldingCues {
  readonly language: string;
  /** Not decided, not done, with somebody else: "still looking into it", "is with legal". */
  readonly pending: readonly string[];
  /** "I'll get back to you": with a condition of its own it is something else. */
  readonly comesBack: readonly string[];
  /** "I'll send you the file", no matter after what. */
  readonly delivers: readonly string[];
  /** Why it takes time: "things have been mad here". */
  readonly reason: readonly string[];
  /** "As soon as I know more", "shortly". */
  readonly later: readonly string[];
  /** Thanks, apologies and the like, and that the message was seen. */
  readonly courtesy: readonly string[];
}
