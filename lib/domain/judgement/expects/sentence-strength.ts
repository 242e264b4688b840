import type { Sign } from '../../verdict';
import type { Cue } from './cues/cue-lists';
import { type FoundCue, findCues } from './cues/find-cues';
import { featuresOf } from './features';
import { BIAS, WEIGHTS } from './model-weights';
import { hasQuestionMark } from './question-mark';

/** From here on a sentence asks for an answer; the side of precision, tried on the set `bc3`. */
export const ASKS = 0.7;

/** From here on it asks or proposes something, perhaps without waiting (the set `intent`). */
export const LEANS = 0.4;

/** Cues that ask whatever the other words are. */
const ASKING: ReadonlySet<Cue> = new Set<Cue>(['question', 'asks', 'thanks-ahead']);

/** Cues that ask unless the sentence says thanks: "thanks for your feedback". */
const ASKING_WITHOUT_THANKS: ReadonlySet<Cue> = new Set<Cue>(['asks-for-opinion', 'asks-for-word']);

/** Named things ask where they are ordered: "send me the logo", not "I sent the logo". */
const ASKING_WITH_ORDER: ReadonlySet<Cue> = new Set<Cue>([
  'asks-for-file',
  'asks-for-approval',
  'asks-for-date',
]);

/** What an asking cue is worth at least, where nothing in the sentence takes it back. */
const ASKING_STRENGTH = 0.75;

/** "If you have questions, please call" stays below asking, whatever its words weigh. */
const MOST_IF_ANY = 0.6;

const TAKES_BACK: ReadonlySet<Cue> = new Set<Cue>(['if-any', 'informs', 'needs-none']);

const WEIGHT_OF: ReadonlyMap<string, number> = new Map(
  Object.entries(WEIGHTS).flatMap(([weight, features]) =>
    features.split('|').map((feature) => [feature, Number(weight)] as const),
  ),
);

/** What one sentence of the user's own says about an answer. */
export interface SentenceStrength {
  /** 0 to 1: how surely it asks or proposes something. */
  readonly strength: number;
  /** The same by learnt weights alone. */
  readonly learnt: number;
  readonly cues: readonly FoundCue[];
  readonly isQuestion: boolean;
  readonly words: number;
  readonly signs: readonly Sign[];
}

/** Chance, by learnt weights alone, that people call a sentence with these features a request or proposal. */
export type Weigh = (features: readonly string[]) => number;

function byShippedWeights(features: readonly string[]): number {
  const sum = features.reduce((z, feature) => z + (WEIGHT_OF.get(feature) ?? 0), BIAS);
  return 1 / (1 + Math.exp(-sum));
}

function asksByCues(cues: readonly FoundCue[]): boolean {
  const has = (set: ReadonlySet<Cue>) => cues.some(({ cue }) => set.has(cue));
  if (has(TAKES_BACK)) return false;
  if (has(ASKING)) return true;
  if (cues.some(({ cue }) => cue === 'orders') && has(ASKING_WITH_ORDER)) return true;
  return has(ASKING_WITHOUT_THANKS) && cues.every(({ cue }) => cue !== 'thanks');
}

function signsOf(cues: readonly FoundCue[], asks: boolean): readonly Sign[] {
  const named = cues
    .filter(({ cue }) => cue !== 'tells' && cue !== 'thanks')
    .map(({ cue, language }) => `own:${cue}:${language}`);
  return asks && named.length === 0 ? ['own:model'] : named;
}

function strengthOf(cues: readonly FoundCue[], isQuestion: boolean, learnt: number): number {
  const kinds = new Set(cues.map(({ cue }) => cue));
  if (kinds.has('needs-none')) return 0;
  if (isQuestion || asksByCues(cues)) return Math.max(learnt, ASKING_STRENGTH);
  return kinds.has('if-any') ? Math.min(learnt, MOST_IF_ANY) : learnt;
}

/**
 * "No answer needed" is said of all that was written; beside a plain question it is said of something
 * else ("you need not prepare anything; does Tuesday suit you?").
 */
export function needsNone(sentences: readonly SentenceStrength[]): boolean {
  const says = sentences.some(({ cues }) => cues.some(({ cue }) => cue === 'needs-none'));
  return says && !sentences.some(({ isQuestion }) => isQuestion);
}

/**
 * Weighs a folded sentence by cues and learnt words.
 * @param language of the text, or null: then the cues of all languages are looked for
 * @param weigh other weights than the shipped ones, for measuring
 */
export function sentenceStrength(
  sentence: string,
  language: string | null,
  weigh: Weigh = byShippedWeights,
): SentenceStrength {
  const cues = findCues(sentence, language);
  const learnt = weigh(featuresOf(sentence, cues));
  const isQuestion = hasQuestionMark(sentence);
  const strength = strengthOf(cues, isQuestion, learnt);
  const signs = signsOf(cues, strength >= ASKS);
  return {
    strength,
    learnt,
    cues,
    isQuestion,
    words: sentence.split(' ').length,
    signs: isQuestion ? [`own:question:${language ?? 'any'}`, ...signs] : signs,
  };
}
