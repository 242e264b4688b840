import type { Evidence, Finding } from './evidence';
import { countWords } from './fold';
import { saysNothingElse } from './nothing-else';
import { languageHolding, phrasesOf, signOf } from './phrases';
import { asksQuestion } from './question';

const FAREWELL = phrasesOf('text:farewell');
const CLOSING = { phrases: [FAREWELL], naming: [], thanks: [], allowance: { lower: 2, all: 3 } };

/** Thanks and a goodbye; "thanks, that is what we do" has more to say. */
const MOST_WORDS = 14;

/** Days, times and prices come in figures, and settle something. */
const NUMBER = /\d/;

/**
 * "Thanks, see you on Friday!": they leave nothing open, so nobody owes an answer. A word of
 * decision ("fine, thanks") makes it an answer.
 */
export function findTheirCloser(evidence: Evidence): Finding | null {
  const { line, own, names, textProves } = evidence;
  if (!textProves || own === null || countWords(line) > MOST_WORDS || NUMBER.test(line))
    return null;
  const language = languageHolding(FAREWELL, line);
  if (language === null || asksQuestion(own) || !saysNothingElse(own, CLOSING, names)) return null;
  return { kind: 'closer', signs: [signOf(FAREWELL, language)] };
}
