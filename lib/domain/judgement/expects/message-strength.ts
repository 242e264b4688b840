import type { Cue } from './cues/cue-lists';
import { needsNone, type SentenceStrength } from './sentence-strength';

/** Where the message stands, as far as the page shows it. */
export interface Standing {
  /** Messages of the thread before this one; 0 for an opener. */
  readonly earlier: number;
  /** Whether the message before it was mine too. */
  readonly followsOwn: boolean;
  /** People in To. */
  readonly addressees: number;
}

export const UNKNOWN_STANDING: Standing = { earlier: 1, followsOwn: false, addressees: 1 };

/** Fewer words with thanks among them end the matter. */
const SHORT = 25;

/** Puts a reply of forty words that neither asks nor thanks at a half less. */
const BIAS = -2.2;

/**
 * Round weights set by hand, not learnt: they were chosen among a dozen by how well they order the
 * mail of the set `lists` (facts/baselines.md 5). Shares of answers rise with the
 * questions, with length (slowly), in a lively thread and for an opener; they fall for short thanks,
 * for several addressees, of whom each leaves it to the others, and for a second mail in a row.
 */
const BY_CUE: readonly (readonly [Cue, number])[] = [
  ['asks', 0.2],
  ['asks-for-word', 0.3],
  ['thanks-ahead', 1],
  ['troubled', 0.2],
  ['hands-over', 1],
  ['asks-for-approval', 0.3],
  ['asks-for-date', 0.3],
  ['asks-for-file', 0.3],
  ['thanks', -0.3],
];

function byCues(found: ReadonlySet<Cue>): number {
  return BY_CUE.reduce((sum, [cue, weight]) => sum + (found.has(cue) ? weight : 0), 0);
}

function byStanding({ earlier, followsOwn, addressees }: Standing): number {
  const opener = earlier === 0 ? 0.4 : 0;
  const several = addressees > 1 ? 0.4 : 0;
  return opener + 0.4 * Math.log1p(earlier) - (followsOwn ? 0.35 : 0) - several;
}

/** How surely a message expects an answer, 0 to 1: to rank messages, not a chance that one comes. */
export function messageStrength(
  sentences: readonly SentenceStrength[],
  standing: Standing,
): number {
  const cues = new Set(sentences.flatMap((sentence) => sentence.cues.map(({ cue }) => cue)));
  if (needsNone(sentences)) return 0;
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  const questions = sentences.filter((sentence) => sentence.isQuestion).length;
  const shortThanks = cues.has('thanks') && words < SHORT && questions === 0 ? 1.3 : 0;
  const asked = questions > 0 ? 1 + 0.5 * Math.log1p(questions) : 0;
  const shape = 0.25 * Math.log1p(words) - shortThanks;
  return 1 / (1 + Math.exp(-(BIAS + asked + shape + byCues(cues) + byStanding(standing))));
}
