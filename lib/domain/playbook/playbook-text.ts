import type { Variable } from './variable';

/** What a sentence does; `docs/templates.md` says which family must have which. */
export const SENTENCE_TAGS = [
  'greeting',
  'reason',
  'interest',
  'ask',
  'way-out',
  'closing',
] as const;
export type SentenceTag = (typeof SENTENCE_TAGS)[number];

export interface Sentence {
  readonly tag: SentenceTag;
  /** With variables in braces. */
  readonly text: string;
  /** Stands in one length alone; absent: in both. */
  readonly only?: 'short' | 'long';
  /** Left out while this variable has no value, or said otherwise. */
  readonly ifFilled?: Variable;
  readonly otherwise?: string;
  /** The sentence in Belgian Dutch, where its words differ. */
  readonly inBelgium?: string;
}

/** Sentences on one line; an empty line stands between two paragraphs. */
export type Paragraph = readonly Sentence[];

/** How the two address each other: je and u, du and Sie, tu and vous. English texts differ in tone. */
export type AddressForm = 'informal' | 'formal';

/** One family in one language. */
export interface PlaybookText {
  /** Only where the text starts a new mail of its own. */
  readonly subject?: string;
  readonly informal: readonly Paragraph[];
  readonly formal: readonly Paragraph[];
}
