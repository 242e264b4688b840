import type { DateLanguage } from '../dates/found-date';

/**
 * What speaks for a promise or against it in one sentence. The names are the codes that explain a
 * promise; they never hold words of the mail.
 */
export type CueName =
  /** "I will", "ik zal", "ich werde", "je vais". */
  | 'future'
  /** Present words that point ahead: "ik laat je weten", "you will hear from us". */
  | 'undertaking'
  /** "I promise". */
  | 'vow'
  /** Present words that are a promise only with a time: "ich sende Ihnen" tells what this mail does. */
  | 'deed'
  /** "soon", "as soon as", "later", "still". */
  | 'soon'
  /** "enclosed", "hereby": done with this very message. */
  | 'done-now'
  | 'question'
  /** "ich bin gefahren": done, although the verb stands in the present. */
  | 'perfect'
  /** Said of no time to come: denied, usual, lasting. It takes the force of present words only. */
  | 'idle'
  /** "I won't", "ik zal niet". */
  | 'negation'
  /** A meeting, a state or a purpose in the words of a promise: "I will have a call". */
  | 'plan'
  /** Present words about money, papers or an answer for the reader: a promise beside a calendar time. */
  | 'coming'
  /** Work that starts or goes on: a promise where the time is a week or longer ("in September"). */
  | 'later'
  /** "We'll have something for you": work where the time is a week or longer. */
  | 'offers'
  /** They meet, come or are somewhere. */
  | 'meets'
  /** Something gets done for somebody. */
  | 'gives'
  /** The reader gets something, even beside a meeting: "I'm back on Monday and will send it". */
  | 'sends';

export interface Cues {
  readonly language: DateLanguage;
  /** Over one sentence of `sentencesOf`. */
  readonly patterns: Readonly<Partial<Record<CueName, RegExp>>>;
  /** A clause in front that says on what it depends; a time in it is not the promise's. */
  readonly condition: RegExp;
}
