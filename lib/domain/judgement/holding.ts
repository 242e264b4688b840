import type { Evidence, Finding } from './evidence';
import { countWords } from './fold';
import { saysNothingElse } from './nothing-else';
import { holds, languageHolding, phrasesOf, signOf, without } from './phrases';

const HOLDING = phrasesOf('text:holding');
const REASON = phrasesOf('text:reason');
const CONDITION = phrasesOf('text:condition');
const ANSWER_TIME = phrasesOf('text:answer-time');
const THANKS = phrasesOf('text:thanks-for-message');
const WHEN = phrasesOf('text:when');
const GREETING = phrasesOf('text:greeting');

const HOLDING_MAIL = {
  phrases: [HOLDING, REASON],
  naming: [],
  thanks: [THANKS],
};

/** A holding reply is short; longer mail tells something. */
const MOST_WORDS = 60;

/** Dates, times, prices and percentages all come in digits. */
const NUMBER = /\d/;

/** "I'll let you know if anything else comes up" is said when all is well. */
function isConditional(line: string): boolean {
  return holds(CONDITION, without(ANSWER_TIME, line));
}

/**
 * "We are still on it": heard from, but not answered (S1-03). Only a short text seen whole that
 * says this, why, and nothing else: no date, number, decision or praise.
 */
export function findHoldingReply(evidence: Evidence): Finding | null {
  const { line, own, names } = evidence;
  if (!evidence.textProves || own === null || countWords(line) > MOST_WORDS) return null;
  const language = languageHolding(HOLDING, line);
  if (language === null) return null;
  // A name of a day in a greeting ("happy friday") is no date.
  const rest = without(GREETING, without(HOLDING, line));
  if (NUMBER.test(line) || holds(WHEN, rest) || isConditional(line)) return null;
  if (!saysNothingElse(own, HOLDING_MAIL, names)) return null;
  return { kind: 'holding-reply', signs: [signOf(HOLDING, language)] };
}
