import type { Extent } from '../verdict';
import type { Evidence, Finding } from './evidence';
import { countWords } from './fold';
import { holds, languageHolding, phrasesOf, signOf, without } from './phrases';

const HOLDING = phrasesOf('text:holding');
const DECISION = phrasesOf('text:decision');
const WHEN = phrasesOf('text:when');
const GREETING = phrasesOf('text:greeting');

/** A holding reply is short; longer mail tells something. */
const MOST_WORDS = 60;

/** Dates, times, prices and percentages all come in digits. */
const NUMBER = /\d/;

/**
 * "We are still on it": heard from, but not answered (S1-03). Only a short text seen whole, with
 * no date, no decision and no number in it; whoever names a moment or a price has answered.
 */
export function findHoldingReply(evidence: Evidence, extent: Extent): Finding | null {
  if (extent === 'snippet' || countWords(evidence.line) > MOST_WORDS) return null;
  const language = languageHolding(HOLDING, evidence.line);
  if (language === null) return null;
  // "wachten nog op akkoord" holds a word of decision: only what is left over is looked at.
  const rest = without(GREETING, without(HOLDING, evidence.line));
  if (NUMBER.test(rest) || holds(DECISION, rest) || holds(WHEN, rest)) return null;
  return { kind: 'holding-reply', signs: [signOf(HOLDING, language)] };
}
