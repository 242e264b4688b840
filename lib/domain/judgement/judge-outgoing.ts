import type { Extent, Sign, Verdict } from '../verdict';
import { countWords, foldToLine } from './fold';
import { guessLanguage } from './language';
import { ownWords } from './own-words';
import { holds, languageHolding, phrasesOf, signOf, without } from './phrases';
import { cutSignOff } from './sign-off';
import { JUDGEMENT_VERSION } from './version';

const CLOSER = phrasesOf('own:closer');
const COURTESY = phrasesOf('own:courtesy');
const REQUEST = phrasesOf('own:request');
const HAND_OVER = phrasesOf('own:hand-over');
const LINKS = /(?:https?:\/\/|www\.)\S*/gi;

/** Whoever writes more has said something that can be answered. */
const MOST_WORDS = 50;

/** "Thanks for the clear explanation on the phone yesterday" is still one. */
const MOST_WORDS_OF_CLOSER = 12;

/** A mail of the user, as far as it was seen. */
export interface OutgoingMail {
  readonly subject: string;
  readonly text: string | null;
  readonly extent: Extent;
  readonly language: string | null;
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

/** Whether a mail of the user expects an answer; in doubt it does. */
export function judgeOutgoing(mail: OutgoingMail): Verdict {
  const own = mail.text === null ? '' : cutSignOff(ownWords(mail.text).text);
  const closer = closerLanguage(own);
  const signs: readonly Sign[] = closer === null ? [] : [signOf(CLOSER, closer)];
  return {
    kind: closer === null ? 'request' : 'closer',
    signs,
    extent: mail.extent,
    version: JUDGEMENT_VERSION,
    language: mail.language ?? guessLanguage(own === '' ? mail.subject : own),
  };
}
