import { LEXICONS, type Lexicon } from './lexicons';

/** What one sentence says about the phase of the work. */
export type Said = 'blocked' | 'invoice' | 'accepted' | 'quote' | 'project';

export interface Sentence {
  /** Folded, with the mark it ends in. */
  readonly text: string;
  readonly mine: boolean;
}

const PRICE =
  /(?:€|\$|£|(?<![a-z])(?:eur|euros?|chf|usd|gbp))\s?\d|\d[\d., {2}]{0,20}\s?(?:€|\$|£|(?:eur|euros?|chf|usd|gbp)(?![a-z]))/;

/** What the sentence says in its language; where that is not known, in each that is spoken here. */
export function saidIn(
  sentence: Sentence,
  language: string | null,
): readonly { said: Said; language: string }[] {
  const known = LEXICONS.filter((lexicon) => lexicon.language === language);
  return (known.length > 0 ? known : LEXICONS).flatMap((lexicon) => {
    const said = saidWith(lexicon, sentence);
    return said === null ? [] : [{ said, language: lexicon.language }];
  });
}

function saidWith(lexicon: Lexicon, sentence: Sentence): Said | null {
  if (isBlocked(lexicon, sentence)) return 'blocked';
  if (isInvoice(lexicon, sentence)) return 'invoice';
  return quoteIn(lexicon, sentence) ?? (isProject(lexicon, sentence) ? 'project' : null);
}

/** Only my own work can stand still for want of something of theirs. */
function isBlocked(lexicon: Lexicon, { text, mine }: Sentence): boolean {
  const { blocked, stuck, wanting, otherBlock } = lexicon;
  if (!mine || otherBlock.test(text)) return false;
  return blocked.test(text) || (stuck.test(text) && wanting.test(text));
}

/** An invoice of mine: sent, asked after, or on its way through their books. */
function isInvoice(lexicon: Lexicon, { text, mine }: Sentence): boolean {
  const { invoice, reminder, mentioned, paidMyself, gives } = lexicon;
  if (paidMyself.test(text) || mentioned.test(text)) return false;
  if (!invoice.test(text)) return mine && reminder.test(text);
  if (mine) return isMyInvoice(lexicon, text);
  if (lexicon.mineIs.test(text) || gives.test(text)) return false;
  return lexicon.pays.test(text);
}

function isMyInvoice({ yoursIs, gives, later, unpaid }: Lexicon, text: string): boolean {
  const given = gives.test(text) && !later.test(text);
  if (yoursIs.test(text)) return given;
  return given || unpaid.test(text);
}

/** A quote of mine that is wanted, promised, sent or weighed; or accepted. */
function quoteIn(lexicon: Lexicon, { text, mine }: Sentence): Said | null {
  const { quote, offer, mentioned, otherQuote } = lexicon;
  if (otherQuote.test(text) || mentioned.test(text)) return null;
  if (!quote.test(text)) return mine && offer.test(text) && PRICE.test(text) ? 'quote' : null;
  return mine ? myQuote(lexicon, text) : theirsOnQuote(lexicon, text);
}

function myQuote({ wants, yoursIs, gives, weighs }: Lexicon, text: string): Said | null {
  if (wants.test(text)) return null;
  const given = gives.test(text) || PRICE.test(text);
  if (yoursIs.test(text)) return given ? 'quote' : null;
  return given || weighs.test(text) || text.endsWith('?') ? 'quote' : null;
}

function theirsOnQuote(lexicon: Lexicon, text: string): Said | null {
  const { wants, mineIs, yoursIs, gives, weighs } = lexicon;
  if (wants.test(text)) return 'quote';
  if (mineIs.test(text)) return null;
  if (isAccepted(lexicon, text)) return 'accepted';
  if (gives.test(text) && !yoursIs.test(text)) return null;
  return yoursIs.test(text) || weighs.test(text) || text.endsWith('?') ? 'quote' : null;
}

/** Said in a clause that neither asks nor waits for something. */
function isAccepted({ accepts, notYet }: Lexicon, text: string): boolean {
  return text
    .split(/[,;:] /)
    .some((clause) => accepts.test(clause) && !notYet.test(clause) && !clause.endsWith('?'));
}

/** Work in progress: a version handed over, what is thought of it, a milestone. */
function isProject(lexicon: Lexicon, { text }: Sentence): boolean {
  const { work, piece, says, gives, mentioned, otherWork } = lexicon;
  if (otherWork.test(text) || mentioned.test(text)) return false;
  return work.test(text) || (piece.test(text) && (says.test(text) || gives.test(text)));
}
