import type { FoundCue } from './cues/find-cues';
import { hasQuestionMark } from './question-mark';

/** The first words say most, and more of a long sentence says little. */
const MOST_WORDS = 40;

function lengthOf(words: readonly string[]): string {
  if (words.length <= 3) return 'length:tiny';
  if (words.length <= 8) return 'length:short';
  return words.length <= 20 ? 'length:middle' : 'length:long';
}

/** "cue:if-any+cue:asks-for-word" asks less than its parts. */
function pairsOf(kinds: readonly string[]): readonly string[] {
  const sorted = [...kinds].sort();
  return sorted.flatMap((one, index) => sorted.slice(index + 1).map((other) => `${one}+${other}`));
}

/**
 * What the model weighs in a folded sentence, each once: "cue:asks", "?", "length:short", words,
 * pairs ("send me") and how it starts ("^please", "^please send").
 */
export function featuresOf(sentence: string, cues: readonly FoundCue[]): readonly string[] {
  const words = (sentence.match(/[a-z']+|\d+/g) ?? [])
    .slice(0, MOST_WORDS)
    .map((word) => (/\d/.test(word) ? '#' : word));
  const kinds = cues.map(({ cue }) => `cue:${cue}`);
  if (hasQuestionMark(sentence)) kinds.push('?');
  const features = new Set(kinds.length === 0 ? ['cue:none'] : [...kinds, ...pairsOf(kinds)]);
  features.add(lengthOf(words));
  for (const [index, word] of words.entries()) {
    features.add(word);
    features.add(index === 0 ? `^${word}` : `${words[index - 1]} ${word}`);
    if (index === 1) features.add(`^${words[0]} ${word}`);
  }
  return [...features];
}
