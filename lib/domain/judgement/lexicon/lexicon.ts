/** Where a phrase is looked for, and what it is a sign of. */
export type LexiconPart =
  /** Starts of subjects. */
  | 'subject:auto-reply'
  /** The same only with a colon and the old subject behind it; alone it may be a person's. */
  | 'subject:away'
  | 'subject:receipt'
  | 'subject:report'
  | 'subject:bounce'
  | 'subject:delay'
  | 'subject:calendar'
  | 'subject:invitation'
  /** In the text of a bounce or of a notice of delay. */
  | 'text:bounce'
  | 'text:delay'
  /** In the text of automatic mail. */
  | 'text:automatic'
  /** A program says of itself what it is, or that nobody reads the answer. */
  | 'text:self-declared'
  | 'text:away'
  | 'text:thanks-for-message'
  | 'text:urgent'
  | 'text:on-return'
  /** The writer comes back, and when: no sign by itself, people say so too. */
  | 'text:back'
  /** Mail is not read, not forwarded, or answered late. */
  | 'text:access'
  /** Somebody else does the work meanwhile. */
  | 'text:cover'
  /** The writer has left for good. */
  | 'text:gone'
  /** A mail system's sentences, which nobody else writes. */
  | 'text:undelivered'
  /** A complaint that a mail system passes on. */
  | 'text:complaint'
  /** Footers of newsletters. */
  | 'text:unsubscribe'
  | 'text:newsletter'
  | 'text:received'
  | 'text:answer-time'
  | 'text:case-number'
  | 'text:calendar'
  /** What else automatic mail says: a sentence with one of these is no message to the reader. */
  | 'text:boilerplate'
  /** The same, beside which other people are named. */
  | 'text:contact'
  | 'text:disclaimer'
  /** In the text of both. */
  | 'text:salutation'
  | 'text:small-talk'
  /** What leads from being away to the matter: "…, but the draft is fine". */
  | 'text:turn-to-matter'
  /** The things that clients write about. */
  | 'text:matter'
  /** Single words that say nothing by themselves. */
  | 'text:filler'
  /** In the text of a person. */
  /** What turns "you will hear from me" into something else: "if anything comes up". */
  | 'text:condition'
  | 'text:decision'
  | 'text:when'
  | 'text:greeting'
  | 'text:idle-question'
  /** Thanks and goodbyes that leave nothing open. */
  | 'text:farewell'
  /** In the user's own text. */
  | 'own:closer'
  /** Polite words that would else be taken for asking. */
  | 'own:courtesy'
  | 'own:request'
  | 'own:hand-over'
  | 'own:sign-off';

/**
 * Phrases of one language, already folded (`fold.ts`). `*` stands for up to six words of one sentence. A part
 * that is absent adds nothing, so a language cannot misread mail it has no words for.
 */
export interface Lexicon {
  readonly language: string;
  readonly phrases: Readonly<Partial<Record<LexiconPart, readonly string[]>>>;
}
