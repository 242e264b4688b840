/**
 * The words of one language that tell of a phase. Each part is a pattern over one folded sentence
 * (no accents, no capitals, plain apostrophes); ` … ` is a gap of at most eight words.
 */
export interface PhaseWords {
  /** BCP 47 primary tag. */
  readonly language: string;
  /** Names of a quote; and of one only where a price stands beside them. */
  readonly quote: string;
  readonly offer: string;
  readonly invoice: string;
  /** Somebody is asked for money: no other name is needed. */
  readonly reminder: string;
  /** Right before a quote or an invoice: whose it is. */
  readonly mine: string;
  readonly yours: string;
  /** Before one of them: it is only mentioned. */
  readonly thanks: string;
  readonly asIn: string;
  /** Something else is meant by the same words. */
  readonly otherQuote: string;
  readonly otherWork: string;
  readonly otherBlock: string;
  /** The writer hands something over. */
  readonly gives: string;
  readonly later: string;
  /** Somebody asks for a quote to be made. */
  readonly wants: string;
  /** A quote was looked at, is to be talked about, or holds until some day. */
  readonly weighs: string;
  readonly accepts: string;
  /** What keeps an acceptance from being one. */
  readonly notYet: string;
  /** My invoice is not paid, or did it come; they pay it, or something is wrong with it. */
  readonly unpaid: string;
  readonly pays: string;
  /** I paid somebody, or somebody asks me to. */
  readonly paidMyself: string;
  /** I cannot go on. */
  readonly blocked: string;
  /** The same only beside what is wanted for it. */
  readonly stuck: string;
  readonly wanting: string;
  /** Words of a running project; parts of the work; what is said of a part. */
  readonly work: string;
  readonly piece: string;
  readonly says: string;
}
