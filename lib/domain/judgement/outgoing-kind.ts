import type { Sign } from '../verdict';
import { type Expectation, expectsAnswer, type OwnMessage } from './expects/expects-answer';
import { countWords, foldToLine } from './fold';
import { holds, languageHolding, phrasesOf, signOf, without } from './phrases';

const CLOSER = phrasesOf('own:closer');
const COURTESY = phrasesOf('own:courtesy');
const REQUEST = phrasesOf('own:request');
const HAND_OVER = phrasesOf('own:hand-over');
const LINKS = /(?:https?:\/\/|www\.)\S*/gi;

/** Whoever writes more has said something that can be answered. */
const MOST_WORDS = 50;

/** "Thanks for the clear explanation on the phone yesterday" is still one. */
const MOST_WORDS_OF_CLOSER = 12;

/**
 * What a message of the user is: it expects an answer, it tells something and neither asks nor
 * closes ("for your information"), or it closes the matter.
 */
type OutgoingKind = 'request' | 'statement' | 'closer';

export interface OutgoingCall {
  readonly kind: OutgoingKind;
  readonly signs: readonly Sign[];
}

function sentencesOf(text: string): readonly string[] {
  return text
    .split(/[.!…\n]+/)
    .map(foldToLine)
    .filter((sentence) => /[a-z]/.test(sentence));
}

/** The sentence the text ends with; a name alone under it is passed over. */
function lastSentence(text: string): string {
  const sentences = sentencesOf(text);
  const last = sentences.at(-1) ?? '';
  const before = sentences.at(-2);
  if (before === undefined || countWords(last) > 2 || holds(CLOSER, last)) return last;
  return before;
}

/** Language of the closing words, or null where the mail asks or brings something. */
function closerLanguage(own: string): string | null {
  if (own === '' || countWords(own) > MOST_WORDS) return null;
  if (own.replace(LINKS, ' ').includes('?')) return null;
  const last = lastSentence(own);
  if (countWords(last) > MOST_WORDS_OF_CLOSER) return null;
  const folded = foldToLine(own);
  if (holds(HAND_OVER, folded) || holds(REQUEST, without(COURTESY, folded))) return null;
  return languageHolding(CLOSER, last);
}

/** Nothing in it asks, proposes or hands over, and something says that it only tells. */
function isStatement({ expects, leans, signs }: Expectation): boolean {
  return !expects && !leans && signs.some((sign) => sign.startsWith('own:informs:'));
}

/** Sorts a message of the user; in doubt it expects an answer. */
export function outgoingKind(message: OwnMessage): OutgoingCall {
  const expectation = expectsAnswer(message);
  if (expectation.needsNone) {
    const signs = expectation.signs.filter((sign) => sign.startsWith('own:needs-none:'));
    return { kind: 'closer', signs };
  }
  const closer = closerLanguage(message.own);
  if (closer !== null && !expectation.expects) {
    return { kind: 'closer', signs: [signOf(CLOSER, closer)] };
  }
  const kind = isStatement(expectation) ? 'statement' : 'request';
  return { kind, signs: expectation.signs };
}
