import type { Period } from './dates/found-date';
import type { Instant } from './instant';
import type { Phase } from './phase';

/** What a message of theirs is (glossary: verdict). */
export type IncomingKind =
  | 'answer'
  | 'holding-reply'
  | 'promise'
  | 'question-back'
  | 'closer'
  | 'auto-reply'
  | 'receipt'
  | 'bounce'
  | 'delay-notice'
  | 'calendar'
  | 'list-mail';

/** What a message of mine is: it expects an answer, only tells something, or closes the matter. */
type OutgoingKind = 'request' | 'statement' | 'closer';

export type VerdictKind = IncomingKind | OutgoingKind;

/** How much of the message the judgement saw. */
export type Extent = 'snippet' | 'cut' | 'whole';

/** A code that names the evidence for a verdict; never words of the mail (DESIGN section 1). */
export type Sign = string;

export interface Verdict {
  readonly kind: VerdictKind;
  readonly signs: readonly Sign[];
  readonly extent: Extent;
  /** Version of the judgement that spoke. */
  readonly version: number;
  /** BCP 47 primary tag of the text ("nl"), or null where it could not be told. */
  readonly language: string | null;
  /** For an auto-reply: the first moment of the day on which the person said to be back. */
  readonly backOn?: Instant;
  /** For a receipt or an auto-reply: within how many working days it promises an answer. */
  readonly answersWithin?: number;
  /** For an auto-reply: the person has left, nobody will come back to this mailbox. */
  readonly gone?: true;
  /** For a promise: when what they promised is due. */
  readonly promised?: Period;
  /** For a promise: it is work for me; absent where it is a deed of theirs, or where nothing tells. */
  readonly ofWork?: true;
  /** Phase of the work that the message itself names by its words or attachments. */
  readonly phase?: Phase;
  /** How the text addresses its reader; absent where nothing tells. */
  readonly form?: 'informal' | 'formal';
}
