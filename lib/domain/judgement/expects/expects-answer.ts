import type { Sign } from '../../verdict';
import { guessLanguage } from '../language';
import type { Cue } from './cues/cue-lists';
import { messageStrength, type Standing, UNKNOWN_STANDING } from './message-strength';
import {
  ASKS,
  LEANS,
  needsNone,
  type SentenceStrength,
  sentenceStrength,
  type Weigh,
} from './sentence-strength';
import { sentencesOf } from './sentences';

/** The user's own words in a message: quotes, signature and sign-off are cut before. */
export interface OwnMessage {
  readonly own: string;
  /** Without "Re:" and the like; a question in the subject of an opener is a question. */
  readonly subject: string;
  /** BCP 47 primary tag, or null where it is to be guessed. */
  readonly language: string | null;
  readonly standing?: Standing;
}

export interface Expectation {
  readonly expects: boolean;
  /** 0 to 1; ranks messages by how surely an answer is waited for. */
  readonly strength: number;
  /** Whether something is asked or proposed at least in passing. */
  readonly leans: boolean;
  /** It says itself that no answer is needed. */
  readonly needsNone: boolean;
  readonly signs: readonly Sign[];
}

/** What goes out for a yes, for money or for remarks waits for an answer unasked. */
const WAITING: Cue = 'hands-over';

const MOST_SIGNS = 6;

function isWaiting({ cues }: SentenceStrength): boolean {
  return cues.some(({ cue }) => cue === WAITING);
}

function signsOf(sentences: readonly SentenceStrength[]): readonly Sign[] {
  const strongest = [...sentences].sort((a, b) => b.strength - a.strength);
  return [...new Set(strongest.flatMap(({ signs }) => signs))].slice(0, MOST_SIGNS);
}

/** Replies carry the subject of the first mail, which asks nothing again. */
function subjectOf({ subject, standing }: OwnMessage): string {
  return standing?.earlier === 0 ? `${subject}\n\n` : '';
}

/** Whether a message of the user expects an answer, and by what signs. */
export function expectsAnswer(message: OwnMessage, weigh?: Weigh): Expectation {
  const text = subjectOf(message) + message.own;
  const language = message.language ?? guessLanguage(text);
  const sentences = sentencesOf(text).map((sentence) =>
    sentenceStrength(sentence, language, weigh),
  );
  const isDone = needsNone(sentences);
  const asked = Math.max(0, ...sentences.map(({ strength }) => strength));
  const learnt = Math.max(0, ...sentences.map((sentence) => sentence.learnt));
  const waits = sentences.some(isWaiting);
  return {
    expects: !isDone && (asked >= ASKS || waits),
    strength: messageStrength(sentences, message.standing ?? UNKNOWN_STANDING),
    leans: !isDone && learnt >= LEANS,
    needsNone: isDone,
    signs: signsOf(sentences),
  };
}
