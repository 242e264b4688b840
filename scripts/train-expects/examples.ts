import { findCues } from '../../lib/domain/judgement/expects/cues/find-cues';
import { featuresOf } from '../../lib/domain/judgement/expects/features';
import { sentencesOf } from '../../lib/domain/judgement/expects/sentences';
import type { Example } from './learn';
import { OWN_EXAMPLES } from './own-examples';

/** A row of the set `intent` (Parakweet, Apache-2.0). */
export interface IntentRow {
  readonly id: string;
  readonly threadId: string;
  readonly text: string;
  readonly label: boolean;
}

/** Features of a text, whatever number of sentences it has. */
function featuresOfText(text: string, language: string): readonly string[] {
  const sentences = sentencesOf(text);
  return [
    ...new Set(sentences.flatMap((sentence) => featuresOf(sentence, findCues(sentence, language)))),
  ];
}

export function exampleOf({ text, label }: IntentRow): Example {
  return { features: featuresOfText(text, 'en'), asks: label };
}

/** The invented sentences of all four languages. */
export function ownExamples(): readonly Example[] {
  return OWN_EXAMPLES.map(({ text, language, asks }) => ({
    features: featuresOfText(text, language),
    asks,
  }));
}
