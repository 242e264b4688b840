import { holds, type Phrases, phrasesOf, stripped } from './phrases';

const TURN_TO_MATTER = phrasesOf('text:turn-to-matter');
const MATTER = phrasesOf('text:matter');
const DECISION = phrasesOf('text:decision');

/**
 * Whether the folded text comes to what the thread is about, beside the given phrases. Whoever does
 * is a person, whatever else the mail says.
 */
export function comesToTheMatter(folded: string, beside: readonly Phrases[]): boolean {
  if (holds(TURN_TO_MATTER, folded) || holds(MATTER, folded)) return true;
  return holds(DECISION, stripped(beside, folded).rest);
}
