import { holds, type Phrases, phrasesOf, stripped } from './phrases';

const TURN_TO_MATTER = phrasesOf('text:turn-to-matter');
const MATTER = phrasesOf('text:matter');
const DECISION = phrasesOf('text:decision');

/** Whether the folded text decides something, or leads to it, beside the given phrases. */
export function decides(folded: string, beside: readonly Phrases[]): boolean {
  return holds(TURN_TO_MATTER, folded) || holds(DECISION, stripped(beside, folded).rest);
}

/**
 * Whether the folded text comes to what the thread is about, beside the given phrases. Whoever does
 * is a person, whatever else the mail says.
 */
export function comesToTheMatter(folded: string, beside: readonly Phrases[]): boolean {
  return holds(MATTER, folded) || decides(folded, beside);
}
